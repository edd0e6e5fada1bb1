"""The tests of the whole bot that `make test` runs on PostgreSQL too; CI and `pytest --all-on-both` run every one.

The journeys are chosen by a greedy cover: with those marked `long`, which CI runs, they run each text of SQL that any
journey runs, and there is one of each file, for the least CPU. Of `tests/bot`, the first one of each file runs there
without being named here.
"""

SAMPLE = frozenset(
    {
        "test_a_card_loses_its_buttons_but_release_and_gets_them_back[fa]",
        "test_a_database_is_sealed_resealed_and_opened_by_the_command_while_talks_go_on",
        "test_a_group_that_sales_have_left_shows_nothing_new_and_its_buttons_do_nothing",
        "test_a_guide_that_waits_to_be_sent_and_is_gone_is_given_as_what_there_is[a file]",
        "test_a_note_is_kept_and_acknowledged_and_any_other_reply_is_answered[fa]",
        "test_a_report_is_written_for_whoever_may_have_it_then[an admin no longer, in the sales group]",
        "test_a_seller_begins_one_by_the_groups_link",
        "test_a_seller_claims_on_a_page_in_the_group_and_decides_nothing",
        "test_a_talk_its_card_its_data_and_its_end_are_as_without_a_key",
        "test_a_test_talk_ends_by_itself_when_its_day_was_skipped",
        "test_a_wrong_profile_is_told_by_its_line[too long]",
        "test_admins_are_told_at_night_that_figures_differ_and_when_they_agree_again",
        "test_after_two_unreadable_entries_telegram_itself_will_do[button]",
        "test_an_alert_refused_in_every_form_is_tried_again_and_the_admins_hear_of_it",
        "test_an_anonymous_admin_is_told_why_the_note_is_not_kept",
        "test_an_update_that_the_former_bot_set_aside_is_handled_by_the_new_one",
        "test_an_upgraded_group_is_followed",
        "test_changed_answers_edit_the_card_and_reach_its_owner",
        "test_from_bought_to_lost_and_open_again_every_figure_agrees[fa]",
        "test_in_the_group_only_an_answer_to_the_question_is_a_reason",
        "test_menus_that_telegram_did_not_take_are_set_later",
        "test_nothing_of_a_rich_talk_is_left_in_any_column_or_chat",
        "test_old_buttons_and_edits_bring_nobody_back",
        "test_people_remembered_in_a_language_that_is_gone_are_heard_in_the_funnels_first",
        "test_the_count_is_said_while_it_lasts_and_who_is_erased_in_its_middle_stays_counted",
        "test_the_picture_is_set_only_when_its_file_changed",
        "test_what_else_is_typed_where_an_email_is_asked_for",
        "test_whatever_an_admin_reads_stands_in_the_audit",
        "test_where_telegram_is_the_only_way_one_key_is_enough",
        "test_who_left_the_group_is_told_so_and_a_stranger_learns_nothing",
    }
)

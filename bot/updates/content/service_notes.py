"""Service notes: fields of a message that no person wrote, which are silence.

The first list is the Bot API's own: `tests/bot/updates/bot_api_message.json` is an extract of its table, and a test
compares them.
"""

from bot.updates.update import Raw

KEPT = frozenset({"successful_payment", "web_app_data", "users_shared", "chat_shared", "gift", "unique_gift"})
"""What a person did or sent by Telegram's own means: kept, though the Bot API calls them service messages."""
CALLED_SO = frozenset({
    "boost_added", "channel_chat_created", "chat_background_set", "chat_owner_changed", "chat_owner_left",
    "checklist_tasks_added", "checklist_tasks_done", "delete_chat_photo", "direct_message_price_changed",
    "forum_topic_closed", "forum_topic_created", "forum_topic_edited", "forum_topic_reopened",
    "general_forum_topic_hidden", "general_forum_topic_unhidden", "gift_upgrade_sent", "giveaway_completed",
    "giveaway_created", "group_chat_created", "managed_bot_created", "message_auto_delete_timer_changed",
    "paid_message_price_changed", "poll_option_added", "poll_option_deleted", "proximity_alert_triggered",
    "refunded_payment", "suggested_post_approval_failed", "suggested_post_approved", "suggested_post_declined",
    "suggested_post_paid", "suggested_post_refunded", "supergroup_chat_created",
    "video_chat_ended", "video_chat_participants_invited", "video_chat_scheduled", "video_chat_started",
    "write_access_allowed",
})  # fmt: skip
"""Fields that the Bot API describes as a service message, without those of `KEPT`: Bot API 10.1, June 2026."""
BESIDE = frozenset({
    "connected_website", "giveaway", "giveaway_winners", "left_chat_member", "migrate_from_chat_id",
    "migrate_to_chat_id", "new_chat_members", "new_chat_photo", "new_chat_title", "passport_data", "pinned_message",
    # Names of earlier versions, which old servers of the Bot API still use.
    "new_chat_member", "new_chat_participant", "left_chat_participant", "voice_chat_scheduled", "voice_chat_started",
    "voice_chat_ended", "voice_chat_participants_invited",
})  # fmt: skip
"""Fields that it does not describe so, though no person wrote them. Passport data is encrypted; we never ask for it."""
_SILENT = CALLED_SO | BESIDE


def is_service_note(message: Raw) -> bool:
    """Tell whether a message says only what Telegram itself notes."""
    return not _SILENT.isdisjoint(message)

"""SALES_CHAT_ID without its -100: the number that apps and web pages show for a group is not the Bot API's."""

from storage.records.translatable import Translatable, tr

SUPERGROUPS_BELOW = -1_000_000_000_000
"""Ids of supergroups begin with -100 and have ten digits or more after it: https://core.telegram.org/api/bots/ids"""
ASK_BIND = tr("or leave it out and write /bind in the group, as an admin")


def odd_sales_chat(chat: int | None) -> Translatable | None:
    """Return what is odd about the setting, with the number that was probably meant; None if nothing is."""
    if chat is None or chat < SUPERGROUPS_BELOW:
        return None
    digits = str(abs(chat))
    meant = f"-{digits}" if abs(chat) > -SUPERGROUPS_BELOW else f"-100{digits}"
    if chat > 0:
        return tr(
            "SALES_CHAT_ID={chat} is no number of a group: those are negative; a supergroup's begins with -100, "
            "perhaps {meant}",
            chat=str(chat),
            meant=meant,
        )
    return tr(
        "SALES_CHAT_ID={chat} is the number of a basic group; a supergroup's begins with -100, perhaps {meant}",
        chat=str(chat),
        meant=meant,
    )

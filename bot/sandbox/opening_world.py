"""The world in which `sarnakh demo` starts: a prospect in each language, and a sales group with an admin in it."""

from dataclasses import dataclass

from bot.sandbox.server import Sandbox


@dataclass(frozen=True)
class DemoWorld:
    """The people and the group, by Telegram's ids."""

    prospect_id: int
    guest_id: int
    admin_id: int
    sales_group_id: int


async def open_demo_world(sandbox: Sandbox) -> DemoWorld:
    """Create the demo's people; the admin has started the bot, because it can write only to people who did."""
    prospect = sandbox.person("سارا", last_name="محمدی", language="fa", username="sara_demo", phone="+989121234567")
    guest = sandbox.person("Emma", last_name="Wood", language="en", phone="+442079460018")
    admin = sandbox.person("مریم", last_name="کریمی", language="fa", username="maryam_demo", phone="+989127654321")
    group = sandbox.group("فروش", members=[admin])
    admin.has_started()
    return DemoWorld(prospect.id, guest.id, admin.id, group.id)

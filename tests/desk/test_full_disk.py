"""The disk is full when somebody presses: the press is done once there is space again, once."""

from tests.desk.people import all_are_there
from tests.desk.shop import open_shop
from tests.faults.simulated import laws


def test_a_press_on_a_full_disk_is_done_once_there_is_space() -> None:
    with open_shop("Sat 28 Nov 2026 10:00") as shop:
        all_are_there(shop)
        negar = shop.prospect("نگار")
        shop.does(lambda: negar.sends("/talk"))
        shop.bot.disk.is_full = lambda: True
        shop.sara.taps("🙋", chat=shop.group)
        shop.runs(shop.bot.passes(10.0))
        assert shop.bot.disk.refusals > 0
        assert shop.bot.witness.rows("SELECT owner FROM leads") == [(None,)]
        shop.bot.disk.is_full = lambda: False
        shop.runs(shop.bot.settles())
        laws.all_hold(shop.bot)
        assert shop.bot.witness.rows("SELECT owner FROM leads") == [(shop.sara.id,)]
        assert shop.bot.witness.count("SELECT count(*) FROM ledger WHERE kind = 'claimed'") == 1

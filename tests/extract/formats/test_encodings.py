"""Text in any encoding of the languages that are read; what was done about bytes that do not fit is said."""

from __future__ import annotations

import pytest

from extract.formats.encodings import decode

CHINESE = (
    "例子网讯，办公室在上个月要求税务机关提供约九千名账户持有人的地址。"
    "发言人说，这个要求还在审查中，到现在为止没有发出任何数据。"
)
TRADITIONAL = (
    "例子網訊，辦公室在上個月要求稅務機關提供約九千名帳戶持有人的地址。"
    "發言人說，這個要求還在審查中，到現在為止沒有發出任何資料。"
)
SPANISH = (
    "La oficina pidió el mes pasado las direcciones de nueve mil contribuyentes, según un escrito. «Mañana», dijo."
)
ENGLISH = "The office’s request – “for now” – names no café."


@pytest.mark.parametrize(
    ("text", "encoding", "note"),
    [
        (CHINESE, "utf-8", ""),
        (CHINESE, "utf-8-sig", ""),
        (CHINESE, "utf-16", ""),
        (CHINESE, "utf-32", ""),
        (CHINESE, "gb18030", "is not UTF-8 and was read as gb18030"),
        (TRADITIONAL, "big5", "is not UTF-8 and was read as big5hkscs"),
        (SPANISH, "latin-1", "is not UTF-8 and was read as cp1252"),
        (ENGLISH, "cp1252", "is not UTF-8 and was read as cp1252"),
        (ENGLISH, "utf-16-le", "is not UTF-8 and was read as utf-16-le"),
        (ENGLISH, "utf-16-be", "is not UTF-8 and was read as utf-16-be"),
    ],
)
def test_text_that_declares_nothing(text, encoding, note):
    assert (text, note) == decode(text.encode(encoding))


@pytest.mark.parametrize(
    ("text", "encoding", "label"),
    [
        (CHINESE, "gb18030", "gb2312"),
        (CHINESE, "gb18030", "GBK"),
        (TRADITIONAL, "big5hkscs", "Big5"),
        (SPANISH, "cp1252", "iso-8859-1"),
        (ENGLISH, "cp1252", "ISO-8859-1"),
        (CHINESE, "utf-8", "utf-8"),
        (CHINESE, "utf-8", "utf-16"),
        (CHINESE, "utf-8", "iso-8859-1"),
    ],
)
@pytest.mark.parametrize(
    "form", ['<meta charset="{}">', '<meta http-equiv="Content-Type" content="text/html; charset={}">']
)
def test_a_declaration_means_what_browsers_make_of_it(text, encoding, label, form):
    """Latin-1 is windows-1252, GB2312 is GB18030; UTF-16 that can be searched is UTF-8, and so is what fits it."""
    page = form.format(label) + text

    assert (page, "") == decode(page.encode(encoding))


def test_what_its_transfer_names_goes_before_the_page():
    page = '<meta charset="utf-8">' + CHINESE

    assert (page, "") == decode(page.encode("gb18030"), "gb18030")


@pytest.mark.parametrize(
    ("data", "text", "note"),
    [
        (CHINESE.encode()[:-1], CHINESE[:-1] + "\ufffd", "has bytes that are not utf-8"),
        (
            b'<meta charset="utf-8">' + CHINESE.encode("gb18030"),
            '<meta charset="utf-8">' + CHINESE,
            "declares utf-8, which does not fit; is not UTF-8 and was read as gb18030",
        ),
        (
            b'<meta charset="klingon">' + CHINESE.encode(),
            '<meta charset="klingon">' + CHINESE,
            "declares klingon, which does not fit; read as utf-8",
        ),
    ],
)
def test_what_does_not_fit_is_said(data, text, note):
    assert (text, note) == decode(data)


def test_any_bytes_are_read():
    for data in (b"", b"\x81\x8d\x8f\x90\x9d", bytes(range(256)), b"\xff\xfe\x00", b"\x00" * 9):
        assert isinstance(decode(data)[0], str)

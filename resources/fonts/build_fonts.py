#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes Sphygma Sans out of Debian's fonts-inter (3.19): Inter whose default digits are equally wide.

Qt 6.4 cannot switch on OpenType features, so "tnum" (tabular digits) and "cv05" (an l that is not an I) are moved
into the character map. The family is renamed and reduced to the letters and signs the program shows, and the outlines
become TrueType, which QPdfWriter embeds as small subsets. Needs: apt install fonts-inter python3-fonttools.
The output is deterministic: run it again and `git diff` is empty.
"""
import pathlib

from fontTools import subset
from fontTools.misc.timeTools import timestampFromString
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable

SOURCE = pathlib.Path("/usr/share/fonts/opentype/inter")
TARGET = pathlib.Path(__file__).parent
FAMILY = "Sphygma Sans"
VERSION = "1.000"
WEIGHTS = {"Regular": 400, "Medium": 500, "SemiBold": 600}
BAKED_FEATURES = ("tnum", "cv05")
BAKED_CHARACTERS = "0123456789l"
KEPT_FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl"]
CHARACTERS = [  # inclusive ranges; what Inter lacks of them is left to the fallback faces
    (0x20, 0x7E), (0xA0, 0x17F), (0x192, 0x192), (0x218, 0x21B), (0x2C6, 0x2DD), (0x300, 0x30C), (0x326, 0x328),
    (0x370, 0x3FF), (0x1E80, 0x1E85), (0x1E9E, 0x1E9E), (0x2002, 0x200B), (0x2010, 0x2027), (0x202F, 0x203A),
    (0x2044, 0x2044), (0x2070, 0x209C), (0x20AC, 0x20AC), (0x2103, 0x2103), (0x2116, 0x2116), (0x2122, 0x2122),
    (0x2190, 0x2199), (0x2202, 0x2265), (0x25A0, 0x25CF), (0x2713, 0x2717), (0xFFFD, 0xFFFD),
]
CURVE_ERROR = 0.5  # units of 2816 an em
COPYRIGHT = ("Copyright 2016-2020 The Inter Project Authors (https://github.com/rsms/inter); "
             "modified for Sphygma, see resources/fonts/build_fonts.py")
LICENCE = ("This Font Software is licensed under the SIL Open Font License, Version 1.1. "
           "This license is available with a FAQ at: https://scripts.sil.org/OFL")


def single_substitutions(font, tag):
    """What a feature of one-to-one exchanges puts for each glyph."""
    table = font["GSUB"].table
    found = {}
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag == tag:
            for index in record.Feature.LookupListIndex:
                for part in table.LookupList.Lookup[index].SubTable:
                    found.update(getattr(part, "ExtSubTable", part).mapping)
    return found


def bake(font):
    """Makes the features' glyphs the default ones, all digits exactly as wide as the zero."""
    for tag in BAKED_FEATURES:
        exchange = single_substitutions(font, tag)
        for table in font["cmap"].tables:
            for character in BAKED_CHARACTERS:
                glyph = table.cmap.get(ord(character))
                if glyph in exchange:
                    table.cmap[ord(character)] = exchange[glyph]
    characters = font.getBestCmap()
    width = font["hmtx"][characters[ord("0")]][0]
    for digit in "0123456789":  # Inter's tabular four is 2–3 units off in the heavier weights
        glyph = characters[ord(digit)]
        font["hmtx"][glyph] = (width, font["hmtx"][glyph][1])


def reduce_to_needed(font):
    options = subset.Options()
    options.layout_features = KEPT_FEATURES
    options.name_IDs = []
    options.notdef_outline = True
    options.glyph_names = False
    options.hinting = False
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=[u for first, last in CHARACTERS for u in range(first, last + 1)])
    cutter.subset(font)


def to_truetype(font):
    glyphs, order = font.getGlyphSet(), font.getGlyphOrder()
    outlines = {}
    for name in order:
        pen = TTGlyphPen(glyphs)
        glyphs[name].draw(Cu2QuPen(pen, CURVE_ERROR, reverse_direction=True))
        outlines[name] = pen.glyph()
    font["loca"] = newTable("loca")
    font["glyf"] = glyf = newTable("glyf")
    glyf.glyphOrder, glyf.glyphs = order, outlines
    del font["CFF "]
    for name in order:
        glyf[name].recalcBounds(glyf)
        font["hmtx"][name] = (font["hmtx"][name][0], getattr(glyf[name], "xMin", 0))
    font["maxp"] = maxp = newTable("maxp")
    maxp.tableVersion, maxp.numGlyphs, maxp.maxZones = 0x00010000, len(order), 1
    for field in ("maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs", "maxStackElements",
                  "maxSizeOfInstructions"):
        setattr(maxp, field, 0)
    font["gasp"] = gasp = newTable("gasp")
    gasp.version, gasp.gaspRange = 1, {0xFFFF: 0x000F}
    font["post"].formatType = 3.0
    font.sfntVersion = "\0\1\0\0"


def rename(font, style, weight):
    legacy = FAMILY if style == "Regular" else f"{FAMILY} {style}"
    names = {0: COPYRIGHT, 1: legacy, 2: "Regular", 3: f"{VERSION};{FAMILY};{style}", 4: f"{FAMILY} {style}",
             5: f"Version {VERSION}", 6: f"{FAMILY.replace(' ', '')}-{style}", 13: LICENCE,
             14: "https://scripts.sil.org/OFL"}
    if style != "Regular":
        names |= {16: FAMILY, 17: style}
    font["name"].names = []
    for number, text in names.items():
        font["name"].setName(text, number, 3, 1, 0x409)
    font["OS/2"].usWeightClass = weight
    font["OS/2"].fsSelection = (font["OS/2"].fsSelection & ~0x21) | 0x40
    font["head"].macStyle = 0
    font["head"].fontRevision = float(VERSION)
    font["head"].modified = font["head"].created = timestampFromString("Mon Jan  1 00:00:00 2024")


def build(style, weight):
    font = TTFont(SOURCE / f"Inter-{style}.otf", recalcTimestamp=False)
    bake(font)
    reduce_to_needed(font)
    to_truetype(font)
    rename(font, style, weight)
    path = TARGET / f"SphygmaSans-{style}.ttf"
    font.save(path)
    print(f"{path.name}: {path.stat().st_size} bytes, {len(font.getGlyphOrder())} glyphs")


if __name__ == "__main__":
    for style, weight in WEIGHTS.items():
        build(style, weight)

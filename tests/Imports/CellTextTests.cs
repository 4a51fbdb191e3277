using System.Text;
using PartnerHub.Imports.Lines;

namespace PartnerHub.Imports.Tests;

public class CellTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" ", "")]
    [InlineData("a", "a")]
    [InlineData("a b", "a b")]
    [InlineData(" a", "a")]
    [InlineData("a ", "a")]
    [InlineData("a\t", "a")]
    [InlineData("\u00A0 \u202F\u2009a\u2009\t\u202F\u00A0", "a")]
    [InlineData("a\u00A0", "a")]
    [InlineData("é", "é")]
    [InlineData("=\"x\"", "x")]
    [InlineData(" =\" 00123 \" ", "00123")]
    [InlineData("=\"é\"", "é")]
    [InlineData("=a", "=a")]
    [InlineData("=\"", "=\"")]
    [InlineData("=\"a\"b\"", "=\"a\"b\"")]
    [InlineData("=\"a", "=\"a")]
    [InlineData("=a\"", "=a\"")]
    [InlineData("\"ab\"", "\"ab\"")]
    public void Trim_OfACell_TakesSpacesAndGuardsAway(string cell, string expected) => Assert.Equal(expected, Encoding.UTF8.GetString(CellText.Trim(Utf8(cell))));

    [Theory]
    [InlineData("abc", "abc")]
    [InlineData("abcd", null)]
    [InlineData("ééé", "ééé")]
    [InlineData("éééé", null)]
    [InlineData("e\u0301bc", "\u00E9bc")]
    [InlineData("\u20AC\u20AC\u20AC", "\u20AC\u20AC\u20AC")]
    [InlineData("a\u0000", null)]
    [InlineData("a\u001F", null)]
    [InlineData("a\u007F", null)]
    [InlineData("é\u0000", null)]
    [InlineData("é\u001F", null)]
    [InlineData("é\u0080", null)]
    [InlineData("\u0085", null)]
    [InlineData("\u009F", null)]
    [InlineData("a\u00A0b", "a\u00A0b")]
    [InlineData(" ~", " ~")]
    [InlineData("\U0001F600", "\U0001F600")]
    [InlineData("\U0001F600\U0001F600", null)]
    public void Read_OfThreeCharacters_TakesNoMoreAndNoControl(string text, string? expected) => Assert.Equal(expected, CellText.Read(Utf8(text), 3));

    [Theory]
    [InlineData("abc", 3, "abc")]
    [InlineData("abcd", 3, "abc")]
    [InlineData("éàè!", 3, "éàè")]
    [InlineData("\t", 6, "\\u0009")]
    [InlineData("\t", 5, "")]
    [InlineData("ab\tcd", 7, "ab")]
    [InlineData("ab\tcd", 8, "ab\\u0009")]
    [InlineData("\uFEFFa", 7, "\\uFEFFa")]
    [InlineData("\U0001F600\U0001F600\U0001F600", 4, "\U0001F600\U0001F600")]
    [InlineData("\U0001F600", 1, "")]
    public void Show_OfAText_IsCutAndTellsItsControls(string text, int longest, string expected) => Assert.Equal(expected, CellText.Show(Utf8(text), longest));

    [Theory]
    [InlineData("true", true)]
    [InlineData("YES", true)]
    [InlineData("y", true)]
    [InlineData("1", true)]
    [InlineData("Oui", true)]
    [InlineData("o", true)]
    [InlineData("vrai", true)]
    [InlineData("false", false)]
    [InlineData("No", false)]
    [InlineData("n", false)]
    [InlineData("0", false)]
    [InlineData("NON", false)]
    [InlineData("faux", false)]
    [InlineData("", null)]
    [InlineData("2", null)]
    [InlineData("oui oui", null)]
    [InlineData("falsefalse", null)]
    public void Flag_InAFile_IsYesOrNo(string cell, bool? expected)
    {
        var isFlag = FlagText.TryParse(Utf8(cell), out var flag);

        Assert.Equal(expected, isFlag ? flag : null);
    }

    [Fact]
    public void Pool_OfTexts_GivesTheSameStringForTheSameBytes()
    {
        var pool = new TextPool(20, 1 << 4);
        string[] texts = [.. Enumerable.Range(0, 500).Select(i => new string((char)('a' + (i % 26)), 1 + (i % 17)) + i), "é", "e\u0301", "a", "ab", "abcdefgh", "abcdefghi", "abcdefghijklmnop"];

        foreach (var text in texts)
        {
            var first = pool.Get(Utf8(text));

            Assert.Equal(text.Normalize(), first);
            Assert.Same(first, pool.Get(Utf8(text)));
        }

        Assert.Equal(texts.Select(text => text.Normalize()), texts.Select(text => pool.Get(Utf8(text))));
        Assert.Null(pool.Get(Utf8(new string('a', 21))));
        Assert.Null(pool.Get(Utf8("a\u0000")));
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}

using System.Text;

namespace PartnerHub.Questionnaires.Tests.Encodings;

public sealed class DeliveredTextTests
{
    private const string French = "# Partenariats - Forêt & Fils\r\n> 🔄 À compléter : l’été, « 1 200 € », Œuvre… ÉÊÀÇ\n";

    [Theory]
    [InlineData("mac-roman", 10000)]
    [InlineData("windows-1252", 1252)]
    [InlineData("iso-8859-1", 28591)]
    public void Read_MangledUtf8_IsRepairedAndWrittenBack(string name, int page)
    {
        var mangled = Encoding.UTF8.GetBytes(Decode(Encoding.UTF8.GetBytes(French), page));

        var read = Read(mangled);

        Assert.Equal((French, true, name), (read.Text, read.Repaired, read.From));
        Assert.Equal(mangled, read.WriteAsDelivered(read.Text));
    }

    [Theory]
    [InlineData("√2 ≈ 1,41 et São Paulo, Ã tout seul")]
    [InlineData("l’équipe")]
    [InlineData("« Père » — CAFÉ… É” Ä‡")]
    [InlineData("Ελληνικά, кириллица, 日本語 🔄")]
    [InlineData("plain ASCII")]
    [InlineData("")]
    public void Read_CleanText_IsLeftAlone(string text)
    {
        var read = Read(Encoding.UTF8.GetBytes(text));

        Assert.Equal((text, false, "utf-8"), (read.Text, read.Repaired, read.From));
        Assert.Equal(Encoding.UTF8.GetBytes(text), read.WriteAsDelivered(text));
    }

    [Theory]
    [InlineData("utf-16le", true)]
    [InlineData("utf-16be", true)]
    [InlineData("utf-16le", false)]
    [InlineData("utf-16be", false)]
    public void Read_Utf16_IsReadAndWrittenBack(string name, bool hasMark)
    {
        var encoding = new UnicodeEncoding(name == "utf-16be", hasMark);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(French)];

        var read = Read(bytes);

        Assert.Equal((French, false, name), (read.Text, read.Repaired, read.From));
        Assert.Equal(bytes, read.WriteAsDelivered(French));
    }

    [Theory]
    [InlineData("windows-1252", 1252, "l’été à Orléans, 5 €")]
    [InlineData("iso-8859-1", 28591, "été à Orléans")]
    [InlineData("mac-roman", 10000, "l’été à Orléans")]
    public void Read_FileOfAnotherEncoding_IsReadAndWrittenBack(string name, int page, string text)
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(page)?.GetBytes(text) ?? Encoding.GetEncoding(page).GetBytes(text);

        var read = Read(bytes);

        Assert.Equal((text, false, name), (read.Text, read.Repaired, read.From));
        Assert.Equal(bytes, read.WriteAsDelivered(text));
    }

    [Fact]
    public void Read_MangledInUtf16WithMark_KeepsBoth()
    {
        var encoding = new UnicodeEncoding();
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(Decode(Encoding.UTF8.GetBytes(French), 10000))];

        var read = Read(bytes);

        Assert.Equal((French, "mac-roman"), (read.Text, read.From));
        Assert.Equal(bytes, read.WriteAsDelivered(French));
    }

    [Fact]
    public void Read_MangledTwice_IsRepairedTwice()
    {
        var once = Decode(Encoding.UTF8.GetBytes(French), 1252);
        var bytes = Encoding.UTF8.GetBytes(Decode(Encoding.UTF8.GetBytes(once), 10000));

        var read = Read(bytes);

        Assert.Equal(French, read.Text);
        Assert.Equal(bytes, read.WriteAsDelivered(French));
    }

    [Fact]
    public void Read_PartlyMangledText_IsMendedWhereItIs()
    {
        var text = French + Decode(Encoding.UTF8.GetBytes("complété\n"), 10000);

        var read = Read(Encoding.UTF8.GetBytes(text));

        Assert.Equal((French + "complété\n", true, "mac-roman"), (read.Text, read.Repaired, read.PartlyFrom?.Name));
        Assert.Equal(("√©", "é", 2), (read.Mended.Single().Was, read.Mended.Single().Is, read.Mended.Single().Places.Count));
        Assert.All(read.Mended.Single().Places, at => Assert.True(at > French.Length));
    }

    [Fact]
    public void Read_CurrencySignOfOldMacs_IsRepaired()
    {
        var old = CodePage.OldMacRoman.Decode(Encoding.UTF8.GetBytes("«Û» et é : 5 €"));

        Assert.Equal("«Û» et é : 5 €", Read(Encoding.UTF8.GetBytes(old)).Text);
    }

    [Fact]
    public void Read_BytesThatAreNoText_AreRefused() =>
        Assert.False(DeliveredText.TryRead([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 1, 2], out _, out _));

    [Fact]
    public void Read_DeliveredFile_IsRepairedWhole()
    {
        var bytes = DeliveredFile.Bytes();

        var read = Read(bytes);

        Assert.True(read.Repaired);
        Assert.Equal("🔄ÀÉÊàèéêôù€".EnumerateRunes().Order(), read.Text.EnumerateRunes().Where(rune => !rune.IsAscii).Distinct().Order());
        Assert.Equal(bytes, read.WriteAsDelivered(read.Text));
        Assert.False(Read(DeliveredText.WriteClean(read.Text)).Repaired);
    }

    internal static DeliveredText Read(byte[] bytes)
    {
        Assert.True(DeliveredText.TryRead(bytes, out var read, out var problem), problem?.En);
        return read;
    }

    private static string Decode(byte[] bytes, int page) => page switch
    {
        10000 => CodePage.MacRoman.Decode(bytes),
        1252 => CodePage.LenientWindows1252.Decode(bytes),
        _ => CodePage.Latin1.Decode(bytes),
    };
}

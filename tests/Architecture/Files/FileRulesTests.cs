using PartnerHub.Architecture.Tests.Reading;

namespace PartnerHub.Architecture.Tests.Files;

public class FileRulesTests(ITestOutputHelper output)
{
    private static readonly IReadOnlyList<SourceFile> Code = [.. Repository.Under("", ".cs", ".razor")];

    [Fact]
    public void Files_OfCode_AreShort()
    {
        Assert.NotEmpty(Code);
        output.WriteLine($"{Code.Count} files of code, the median has {FileRules.MedianLength(Code)} lines");

        Expect.None(FileRules.CheckLength(Code));
    }

    [Fact]
    public void Reasons_ForLongFiles_AreStillNeeded() =>
        Assert.All(FileRules.Longer.Keys, path => Assert.True(Code.Single(file => file.Path == path).Lines > FileRules.LongestFile, path));

    [Fact]
    public void Files_OfTheRepository_LeaveNothingForLater() => Expect.None(FileRules.CheckUnfinished(Repository.Files));

    [Fact]
    public void Files_OfTheRepository_NameNoMachine() => Expect.None(FileRules.CheckPlaces(Repository.Files));

    [Fact]
    public void Texts_OfEverythingShipped_AreInBothLanguages() =>
        Expect.None(FileRules.CheckLanguages(Code.Where(file => !file.Path.StartsWith("tests/", StringComparison.Ordinal))));

    [Fact]
    public void File_OfMoreLinesThanAllowed_IsFound()
    {
        Assert.Single(FileRules.CheckLength([new SourceFile("a.cs", new string('\n', FileRules.LongestFile + 1))]));
        Assert.Empty(FileRules.CheckLength([new SourceFile("a.cs", new string('\n', FileRules.LongestFile))]));
    }

    [Theory]
    [InlineData("// TO" + "DO later")]
    [InlineData("throw new NotImplemented" + "Exception();")]
    public void Unfinished_Code_IsFound(string text) => Assert.Single(FileRules.CheckUnfinished([new SourceFile("a.cs", text)]));

    [Theory]
    [InlineData("dotnet build /ho" + "me/ann/partnerhub/host")]
    [InlineData("see C:\\Us" + "ers\\ann")]
    [InlineData("https://api.nu" + "get.org/v3/index.json")]
    public void Machine_InAFile_IsFound(string text) => Assert.Single(FileRules.CheckPlaces([new SourceFile("a.md", text)]));

    [Theory]
    [InlineData("LocalizedText.Of(\"\", \"yes\")")]
    [InlineData("LocalizedText.Of(\"oui\", \"\")")]
    public void Text_InOneLanguage_IsFound(string text) => Assert.Single(FileRules.CheckLanguages([new SourceFile("a.cs", text)]));
}

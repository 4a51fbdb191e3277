using System.Reflection;
using System.Text.RegularExpressions;
using PartnerHub.Contracts;
using PartnerHub.EndToEnd.Tests.Browsing;
using PartnerHub.Programs;
using PartnerHub.Kits.Language;
using PartnerHub.Tests;

namespace PartnerHub.EndToEnd.Tests.Words;

/// <summary>Every text that people see is there in both languages.</summary>
public partial class WordsTests(Site site)
{
    public static TheoryData<string> Catalogues => [.. Texts().Select(text => text.Catalogue).Distinct(StringComparer.Ordinal)];

    [Fact]
    public void Catalogues_OfModulesWithPages_AreAllFound()
    {
        var modules = Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "modules"), "*Words.cs", SearchOption.AllDirectories)
            .Count(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal) && File.ReadAllText(file).Contains("static readonly LocalizedText ", StringComparison.Ordinal));

        Assert.True(modules >= 15);
        Assert.InRange(Catalogues.Count, modules, int.MaxValue);
    }

    [Theory]
    [MemberData(nameof(Catalogues))]
    public void Texts_OfACatalogue_AreInBothLanguages(string catalogue) => Assert.All(
        Texts().Where(text => text.Catalogue == catalogue),
        text =>
        {
            Assert.False(string.IsNullOrWhiteSpace(text.Value.Fr), text.Name);
            Assert.False(string.IsNullOrWhiteSpace(text.Value.En), text.Name);
            Assert.Equal(Places(text.Value.Fr), Places(text.Value.En));
        });

    [Fact]
    public void Markup_OfThePages_HoldsNoTextOfItsOwn()
    {
        var found = Directory.EnumerateFiles(RepositoryRoot.Path, "*.razor", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(file => RazorText.Of(File.ReadAllText(file)).Where(text => text.Trim('–', ' ') != "PartnerHub").Select(text => $"{Path.GetFileName(file)}: {text}"));

        Assert.Empty(found);
    }

    [Theory]
    [InlineData("<p>Hello</p>", "Hello")]
    [InlineData("<p>@Locale.Say(Words.A)</p><b title=\"Not me\">\n Nor @x but me </b>@code { x }", "Nor", "but me")]
    [InlineData("<p>@a</p>@code { int x = 1; A = [new(a => @<b title=\"Not me\">told <input name=\"b\"><i />@a</b>) { C = true }]; F B => b => @<text>@b and</text>; }", "told", "and")]
    [InlineData("<textarea rows=\"2\">@Refused?.Written(\"reason\")</textarea><i>shown</i>", "shown")]
    [InlineData("@* Why it is so. *@\n<p>@a</p><i>shown</i>", "shown")]
    [InlineData("@if (a > b)\n{\n    <p>@a</p>\n}\nelse\n{\n    <i>shown</i>\n}", "shown")]
    public void RazorText_OfMarkup_IsWhatIsWrittenInIt(string markup, params string[] expected) => Assert.Equal(expected, RazorText.Of(markup));

    [Fact]
    public async Task Units_OfTheHostedPrograms_HaveNamesInBothLanguages()
    {
        var programs = (await site.Hub.Send(new ListPrograms())).Select(program => program.Description).OfType<ProgramDescription>().ToList();

        var units = programs.SelectMany(program => program.Requirements.SelectMany(row => row.Cells).Select(cell => cell.Unit)
            .Concat(program.Benefits.SelectMany(row => row.Cells).Select(cell => cell.Unit).OfType<string>())
            .Concat(program.FactKinds.Select(kind => kind.Unit).OfType<string>())).Distinct(StringComparer.Ordinal).ToList();

        Assert.NotEmpty(units);
        Assert.All(units, unit => Assert.True(Units.IsKnown(unit), unit));
    }

    private static IEnumerable<(string Catalogue, string Name, LocalizedText Value)> Texts() =>
        from assembly in Directory.EnumerateFiles(AppContext.BaseDirectory, "PartnerHub.*.dll").Append(Path.Combine(AppContext.BaseDirectory, "partnerhub.dll")).Select(Load)
        from type in assembly.GetTypes()
        where type.Name.EndsWith("Words", StringComparison.Ordinal)
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        where field.FieldType == typeof(LocalizedText)
        select (type.FullName!, field.Name, (LocalizedText)field.GetValue(null)!);

    private static Assembly Load(string path) => Assembly.Load(AssemblyName.GetAssemblyName(path));

    private static IEnumerable<string> Places(string text) => Place.Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex("[{][0-9]+[}]", RegexOptions.None, -1)]
    private static partial Regex Place { get; }
}

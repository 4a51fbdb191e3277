using System.Text;
using PartnerHub.Contracts;

namespace PartnerHub.Conformance.Cases;

/// <summary>
/// The golden cases of a plugin, to be inherited by a test class of its own. Every case file under the plugin's
/// <c>cases</c> folder is a test; every row of the rulebook needs a case.
/// </summary>
public abstract class GoldenCases<TPlugin>
    where TPlugin : IPluginUnderTest
{
    private static readonly string Folder = Path.Combine(ProgramUnderTest<TPlugin>.Folder, "cases");

    /// <summary>The case files.</summary>
    public static TheoryData<string> Files => [.. CaseFolder.Names(Folder)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Case_Answered_AsTheRulebookSays(string file)
    {
        var golden = GoldenCase.Read(Folder, file);

        var differences = JsonComparison.Differences(golden.Expected, golden.Answer(ProgramUnderTest<TPlugin>.Program));

        Assert.True(differences.Count == 0, $"{golden.Why}\n  {string.Join("\n  ", differences)}");
    }

    [Fact]
    public void Questions_Changed_AreRefusedOrAnswered() =>
        Assert.Equal("", string.Join('\n', ChangedQuestions.Failing(ProgramUnderTest<TPlugin>.Program, CaseFolder.Read(Folder))));

    [Fact]
    public void Cases_Cover_OnlyRowsOfTheRulebook() => Assert.Empty(Table().Mistakes);

    [Fact]
    public void Cases_Cover_EveryRowOfTheRulebook() => Assert.Empty(Table().Uncovered);

    [Fact]
    public void Cases_Table_IsUpToDate()
    {
        var file = Path.Combine(Folder, "README.md");
        var page = Table().Markdown();
        if (Environment.GetEnvironmentVariable("PARTNERHUB_WRITE_CASES") == "1")
        {
            File.WriteAllText(file, page);
        }

        Assert.True(File.Exists(file) && File.ReadAllText(file) == page, $"{file} is not up to date: set PARTNERHUB_WRITE_CASES=1 and run the tests again");
    }

    /// <summary>What a program says of itself is drawn, checked and translated by the host: a change of it is to be seen as one.</summary>
    [Fact]
    public void Description_IsAsKept()
    {
        var file = Path.Combine(ProgramUnderTest<TPlugin>.Folder, "description.json");
        var description = Encoding.UTF8.GetString(ContractsJson.WriteDescription(TPlugin.Factory.Create(ProgramUnderTest<TPlugin>.Settings()).Description, indented: true)) + "\n";
        if (Environment.GetEnvironmentVariable("PARTNERHUB_WRITE_CASES") == "1")
        {
            File.WriteAllText(file, description);
        }

        Assert.True(File.Exists(file), $"{file} is missing: set PARTNERHUB_WRITE_CASES=1 and run the tests again");
        Assert.Equal(File.ReadAllText(file), description);
    }

    private static CoverageTable Table() => new(ProgramUnderTest<TPlugin>.Program.Description, CaseFolder.Read(Folder));
}

using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PartnerHub.Questionnaire.Tests.Samples;
using PartnerHub.Tests;

namespace PartnerHub.Questionnaire.Tests;

/// <summary>What the language's description shows is taken as it stands.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "plugins/Questionnaire/README.md"));

    public static TheoryData<string> Fragments => [.. Blocks().Skip(1)];

    public static TheoryData<string> Periods => [.. Rows().Matches(Text).Select(row => row.Groups["over"].Value)];

    [Fact]
    public void Readme_WholeExample_IsADefinition() => Assert.Empty(SampleFile.Errors(JsonNode.Parse(Blocks().First())!.AsObject()));

    [Theory]
    [MemberData(nameof(Fragments))]
    public void Readme_EachExample_IsPartOfASample(string fragment)
    {
        var shown = JsonNode.Parse(fragment);

        Assert.Contains(SampleFile.Names, name => Parts(SampleFile.Read(name)).Any(part => JsonNode.DeepEquals(part, shown)));
    }

    [Theory]
    [MemberData(nameof(Periods))]
    public void Readme_EachPeriod_IsTaken(string over)
    {
        var definition = SampleFile.Read("three-tiers");
        definition["requirements"]![1]!["sum"]!["over"] = JsonNode.Parse(over);
        definition["benefits"]![1]!["claim"]!["used"]!["over"] = JsonNode.Parse(over);

        Assert.Empty(SampleFile.Errors(definition));
    }

    private static IEnumerable<string> Blocks() => Fences().Matches(Text).Select(block => block.Groups["json"].Value);

    private static IEnumerable<JsonNode?> Parts(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Parts(member.Value)).Prepend(node),
        JsonArray items => items.SelectMany(Parts).Prepend(node),
        _ => [node],
    };

    [GeneratedRegex("```json\n(?<json>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Fences();

    [GeneratedRegex(@"^\| `(?<over>\{ ""(months|year|calendarYear|quarter|month)"": [^`]*\})` \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Rows();
}

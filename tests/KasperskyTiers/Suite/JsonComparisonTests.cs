using System.Text.Json.Nodes;
using PartnerHub.Conformance.Cases;

namespace PartnerHub.Plugins.KasperskyTiers.Tests.Suite;

public sealed class JsonComparisonTests
{
    [Theory]
    [InlineData("""{"a":1}""", """{"a":1.00,"b":2}""")]
    [InlineData("""{"a":null}""", """{"b":2}""")]
    [InlineData("""["a","b"]""", """["a","b"]""")]
    [InlineData("""[{"id":"x","v":1}]""", """[{"id":"y"},{"id":"x","v":1,"w":2}]""")]
    [InlineData("""[{"level":"gold"}]""", """[{"level":"silver"},{"level":"gold"}]""")]
    [InlineData("""[{"clause":"C","text":"…30 %…"}]""", """[{"clause":"C","text":"no"},{"clause":"C","text":"at most 30 %."}]""")]
    [InlineData("""[{"id":"x","absent":true}]""", """[{"id":"y"}]""")]
    [InlineData("""[{"id":"x","state":"late","absent":true}]""", """[{"id":"x","state":"due"}]""")]
    public void Differences_Same_None(string expected, string actual) => Assert.Empty(Compare(expected, actual));

    [Theory]
    [InlineData("""{"a":1}""", """{"a":1.01}""", "$.a: expected 1, found 1.01")]
    [InlineData("""{"a":1}""", """{}""", "$.a: expected 1, found nothing")]
    [InlineData("""{"a":null}""", """{"a":2}""", "$.a: expected nothing, found 2")]
    [InlineData("""["a"]""", """["a","b"]""", "$: expected [\"a\"], found [\"a\",\"b\"]")]
    [InlineData("""["a","b"]""", """["a","c"]""", "$[1]: expected \"b\", found \"c\"")]
    [InlineData("""[]""", """["a"]""", "$: expected [], found [\"a\"]")]
    [InlineData("""[{"id":"x","v":1}]""", """[{"id":"x","v":2}]""", "$[x].v: expected 1, found 2")]
    [InlineData("""[{"id":"x"}]""", """[]""", "$[x]: expected {\"id\":\"x\"}, found none of that name in []")]
    [InlineData("""[{"id":"x","absent":true}]""", """[{"id":"x"}]""", "$[x]: expected none, found {\"id\":\"x\"}")]
    [InlineData("""{"a":"…30…"}""", """{"a":"25"}""", "$.a: expected \"…30…\", found \"25\"")]
    public void Differences_NotSame_SaysWhereAndWhat(string expected, string actual, string difference) =>
        Assert.Equal([difference], Compare(expected, actual));

    private static IReadOnlyList<string> Compare(string expected, string actual) =>
        JsonComparison.Differences(JsonNode.Parse(expected), JsonNode.Parse(actual));
}

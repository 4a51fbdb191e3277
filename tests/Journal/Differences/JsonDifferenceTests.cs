namespace PartnerHub.Journal.Tests.Differences;

public class JsonDifferenceTests
{
    private static readonly string Long = new('x', 197);

    [Theory]
    [InlineData("[1,2]", "[1,2,3]", "$", "[1,2]", "[1,2,3]")]
    [InlineData("[1,2]", "[]", "$", "[1,2]", "[]")]
    [InlineData("""{"a":[1]}""", """{"a":[1,1]}""", "$.a", "[1]", "[1,1]")]
    [InlineData("""{"a":[{"b":1},{"b":2}]}""", """{"a":[{"b":1},{"b":3}]}""", "$.a[1].b", "2", "3")]
    [InlineData("[1,2,3]", "[1,9,8]", "$[1]", "2", "9")]
    [InlineData("""{"a":1,"b":2}""", """{"a":1}""", "$.b", "2", null)]
    [InlineData("""{"a":1}""", """{"a":1,"b":2}""", "$.b", null, "2")]
    [InlineData("""{"a":1}""", """{"a":"1"}""", "$.a", "1", "\"1\"")]
    [InlineData("""{"a":null}""", "{}", "$.a", "null", null)]
    [InlineData("""{"a":[]}""", """{"a":{}}""", "$.a", "[]", "{}")]
    [InlineData("""{"a":1,"a":1}""", """{"a":1}""", "$", """{"a":1,"a":1}""", """{"a":1}""")]
    [InlineData("""{"a":1}""", """{"a":1,"a":1}""", "$", """{"a":1}""", """{"a":1,"a":1}""")]
    public void First_OfTwoThatDiffer_NamesItsPlace(string left, string right, string path, string? before, string? after) =>
        Assert.Equal((path, before, after), JsonDifference.First(left, right));

    [Theory]
    [InlineData("""{"a":1,"b":2}""", """{"b":2,"a":1}""")]
    [InlineData("[1, 2]", "[1,2]")]
    [InlineData("{", "{}")]
    [InlineData("{}", "")]
    public void First_OfAnotherForm_HasNoPlace(string left, string right) =>
        Assert.Equal((null, left, right), JsonDifference.First(left, right));

    [Theory]
    [InlineData(198, false)]
    [InlineData(199, true)]
    public void First_OfATextOf200_IsWhole(int letters, bool isCut)
    {
        var (_, left, _) = JsonDifference.First($"[\"{new string('x', letters)}\"]", "[1]");

        Assert.Equal(isCut, left!.EndsWith('…'));
        Assert.Equal(isCut ? 201 : 200, left.Length);
    }

    [Fact]
    public void First_OfLongTexts_CutsThemAt200()
    {
        var (_, whole, cut) = JsonDifference.First($"[\"{Long[1..]}\"]", $"[\"{Long}xx\"]");

        Assert.Equal($"\"{Long[1..]}\"", whole);
        Assert.Equal($"\"{Long}xx\""[..200] + "…", cut);
        Assert.Equal(201, cut!.Length);
    }
}

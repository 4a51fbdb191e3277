using System.Text.Json;

namespace PartnerHub.Host.Tests.CommandLine;

public class TryInputTests
{
    [Theory]
    [InlineData("2017-02-29")]
    [InlineData("15/06/2017")]
    [InlineData("0001-01-01")]
    [InlineData("tomorrow")]
    public async Task Try_DateThatIsNone_IsInvalidInput(string on)
    {
        var run = await Run.On(Run.Question, "try", "sample", "-", "--on", on, "--ask", "standing", "--lang", "en");

        Assert.Equal(5, run.Code);
        Assert.Equal($"--on: expected a date from 1900 to 2999, such as 2017-06-15, found '{on}'", run.Error.Trim());
    }

    [Fact]
    public async Task Try_ToBeforeOn_IsInvalidInput()
    {
        var run = await Run.On(Run.Question, "try", "sample", "-", "--on", "2017-06-15", "--to", "2017-06-14", "--ask", "obligations", "--lang", "en");

        Assert.Equal(5, run.Code);
        Assert.StartsWith("--to: expected a day not before --on", run.Error);
    }

    [Theory]
    [InlineData("--period", "2017-Q1", "--period goes with --ask payouts")]
    [InlineData("--to", "2017-07-01", "--to goes with --ask obligations")]
    public async Task Try_OptionOfAnotherQuestion_IsWrongUse(string option, string value, string said)
    {
        var run = await Run.On(Run.Question, "try", "sample", "-", "--on", "2017-06-15", "--ask", "standing", option, value, "--lang", "en");

        Assert.Equal(2, run.Code);
        Assert.StartsWith(said, run.Error);
    }

    [Fact]
    public async Task Try_FileThatIsNotThere_IsNotFound()
    {
        var run = await Run.Of("try", "sample", "nowhere.json", "--on", "2017-06-15", "--ask", "standing", "--lang", "en");

        Assert.Equal(3, run.Code);
        Assert.Equal("nowhere.json: there is no such file", run.Error.Trim());
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{ "partner": { "id": "p1", "name": "X", "country": "FR" }, "surprise": 1 }""")]
    [InlineData("""{ "partner": { "id": "p1", "name": "X", "country": "France" } }""")]
    [InlineData("""{ "partner": { "id": "p1", "name": "X", "country": "FR" }, "facts": [ { "kind": "sales", "on": "2017-01-01", "amount": 1 } ] }""")]
    public async Task Try_BadInput_SaysWhereWithoutStackTrace(string input)
    {
        var run = await Run.On(input, "try", "sample", "-", "--on", "2017-06-15", "--ask", "standing", "--lang", "en");

        Assert.Equal(5, run.Code);
        Assert.Empty(run.Out);
        Assert.StartsWith("standard input", run.Error);
        Assert.Contains("expected", run.Error);
        Assert.DoesNotContain("   at ", run.Error);
    }

    [Fact]
    public async Task Try_UnknownMember_SaysLineAndPath()
    {
        var run = await Run.On("{\n  \"partner\": { \"id\": \"p1\", \"name\": \"X\", \"country\": \"FR\" },\n  \"surprise\": 1\n}", "try", "sample", "-", "--on", "2017-06-15", "--ask", "standing", "--lang", "en");

        Assert.StartsWith("standard input, line 3, $.surprise: expected", run.Error);
    }

    [Fact]
    public async Task Try_UnknownKinds_AreAllTold()
    {
        var run = await Run.On(
            """{ "partner": { "id": "p1", "name": "X", "country": "FR" }, "facts": [ { "kind": "sails", "on": "2017-01-01" }, { "kind": "x", "on": "2017-01-01" } ] }""",
            "try", "sample", "-", "--on", "2017-06-15", "--ask", "standing", "--json");

        Assert.Equal(5, run.Code);
        using var errors = JsonDocument.Parse(run.Error);
        Assert.Equal(["$.facts[0].kind", "$.facts[1].kind"], errors.RootElement.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("path").GetString()));
        Assert.All(errors.RootElement.GetProperty("errors").EnumerateArray(), error => Assert.NotEmpty(error.GetProperty("expected").GetString()!));
    }

    [Fact]
    public async Task Try_ClaimThatIsNotThere_IsInvalidInput()
    {
        var run = await Run.On(Run.Question, "try", "sample", "-", "--on", "2017-06-15", "--ask", "claim", "--lang", "en");

        Assert.Equal(5, run.Code);
        Assert.Contains("$.claim", run.Error);
    }

    [Theory]
    [InlineData("unheard", 5, "program-id")]
    [InlineData("broken", 1, "Its factory failed.")]
    [InlineData("slow", 1, "Too slow.")]
    public async Task Try_ProgramThatCannotAnswer_SaysWhy(string program, int code, string said)
    {
        var run = await Run.On(Run.Question, "try", program, "-", "--on", "2017-06-15", "--ask", "standing", "--lang", "en");

        Assert.Equal(code, run.Code);
        Assert.Contains(said, run.Error);
    }

    [Fact]
    public async Task Try_TooLargeAFile_IsRefusedUnread()
    {
        var run = await Run.On(new string(' ', 50 * 1024 * 1024), "try", "sample", "-", "--on", "2017-06-15", "--ask", "standing", "--lang", "en");

        Assert.Equal(5, run.Code);
        Assert.Contains("expected", run.Error);
    }
}

using System.Net;
using System.Text.Json;

namespace PartnerHub.Host.Tests.Api;

public class ApiProgramTests(SampleHub sample) : IClassFixture<SampleHub>
{
    [Fact]
    public async Task Programs_OfThisBuild_AllServe()
    {
        var items = (await sample.Hub.GetAsync("/api/v1/programs")).GetProperty("items").EnumerateArray().ToArray();

        Assert.Equal(["kaspersky-tiers", "logitech-tracks", "questionnaire"], items.Select(program => program.GetProperty("id").GetString()));
        Assert.All(items, program => Assert.Equal("serving", program.GetProperty("state").GetString()));
        Assert.Equal(["premier", "elite", "principal"], items[1].GetProperty("levels").EnumerateArray().Select(level => level.GetString()));
        Assert.NotEqual("", items[0].GetProperty("name").GetProperty("fr").GetString());
    }

    [Fact]
    public async Task Program_ById_IsTheWholeRulebook()
    {
        var program = await sample.Hub.GetAsync("/api/v1/programs/kaspersky-tiers");
        var rulebook = program.GetProperty("description");

        Assert.Equal(JsonValueKind.Null, program.GetProperty("reason").ValueKind);
        Assert.Equal(5, rulebook.GetProperty("levels").GetArrayLength());
        Assert.All(rulebook.GetProperty("requirements").EnumerateArray(), row => Assert.Equal(5, row.GetProperty("cells").GetArrayLength()));
        Assert.All(
            new[] { "benefits", "violations", "duties", "factKinds", "clauses", "regions" },
            part => Assert.NotEqual(0, rulebook.GetProperty(part).GetArrayLength()));
    }

    [Theory]
    [InlineData("/api/v1/programs/nope")]
    [InlineData("/api/v1/programs/nope/members")]
    public async Task Program_OfAnUnknownId_Is404(string path)
    {
        var problem = await sample.Hub.ProblemAsync(path, HttpStatusCode.NotFound, "unknown-program");

        Assert.Contains("nope", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }
}

using System.Net;
using System.Text.Json;
using PartnerHub.Contracts;
using PartnerHub.Partners;

namespace PartnerHub.Host.Tests.Api;

public class ApiFaultTests
{
    [Fact]
    public async Task Standing_WhenTheProgramThrows_Is503WithTheReason()
    {
        using var folder = new TempFolder().WithPrograms().WithTestPlugin("ThrowsOnCall");
        await using var hub = await ServedHub.StartAsync(folder, ("Plugins:Folder", folder.Plugins));
        await hub.SendAsync(new EnrolPartners([Member("bad", "throws-on-call")]));

        var problem = await hub.ProblemAsync("/api/v1/members/bad.throws-on-call/standing", HttpStatusCode.ServiceUnavailable, "program-fault");

        Assert.Equal("throws-on-call", problem.GetProperty("program").GetString());
        Assert.Equal("threw", problem.GetProperty("fault").GetString());
        Assert.NotEmpty(problem.GetProperty("detail").GetString()!);
        await hub.GetAsync("/api/v1/members/p001.kaspersky-tiers/standing");
    }

    [Fact]
    public async Task Standing_WhenTheProgramLoops_Is503AndItIsQuarantined()
    {
        using var folder = new TempFolder().WithPrograms().WithTestPlugin("LoopsOnCall");
        await using var hub = await ServedHub.StartAsync(folder, ("Plugins:Folder", folder.Plugins), ("Programs:CallTimeout", "00:00:01"));
        await hub.SendAsync(new EnrolPartners([Member("loop", "loops-on-call")]));

        var problem = await hub.ProblemAsync("/api/v1/members/loop.loops-on-call/standing", HttpStatusCode.ServiceUnavailable, "program-fault");

        // The hub judges a new member by itself: either call runs into the time limit, which is 1.005 s for that one, and the other may meet the quarantine.
        Assert.Contains("did not answer within 1", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        var program = await hub.GetAsync("/api/v1/programs/loops-on-call");
        Assert.Equal("quarantined", program.GetProperty("state").GetString());
        Assert.NotEmpty(program.GetProperty("reason").GetProperty("en").GetString()!);
        await hub.GetAsync("/api/v1/members/p001.logitech-tracks/standing");
    }

    [Fact]
    public async Task Hub_WithBrokenPackages_StartsAndNamesThem()
    {
        using var folder = new TempFolder().WithPrograms().WithTestPlugin("ThrowsInFactory");
        await File.AppendAllTextAsync(Directory.GetFiles(Path.Combine(folder.Plugins, "questionnaire"), "*.Questionnaire.dll", SearchOption.AllDirectories).Single(), "tampered");

        await using var hub = await ServedHub.StartAsync(folder, ("Plugins:Folder", folder.Plugins));

        var programs = (await hub.GetAsync("/api/v1/programs")).GetProperty("items").EnumerateArray()
            .ToDictionary(program => program.GetProperty("id").GetString()!, StringComparer.Ordinal);
        Assert.Equal("serving", programs["kaspersky-tiers"].GetProperty("state").GetString());
        Assert.Equal("refused", programs["questionnaire"].GetProperty("state").GetString());
        Assert.NotEqual("serving", programs["throws-in-factory"].GetProperty("state").GetString());
        Assert.All(["questionnaire", "throws-in-factory"], id => Assert.NotEqual(JsonValueKind.Null, programs[id].GetProperty("reason").ValueKind));
        Assert.Equal("Healthy", await hub.Client.GetStringAsync(new Uri("/health/ready", UriKind.Relative)));
    }

    private static Enrolment Member(string id, string program) => new()
    {
        Partner = new Partner { Id = id, Name = $"Exemple {id}", Country = "FR" },
        Memberships = [new EnrolledMembership { Program = program, Membership = new Membership(), Facts = [] }],
    };
}

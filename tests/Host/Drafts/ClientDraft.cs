using System.Text.Json.Nodes;
using PartnerHub.Onboarding;
using PartnerHub.Onboarding.Clients;
using PartnerHub.Onboarding.Drafts;
using PartnerHub.Onboarding.History;
using PartnerHub.Onboarding.Places;

namespace PartnerHub.Host.Tests.Drafts;

/// <summary>A client with three tiers and two partners, and what a draft makes of its further answers.</summary>
internal sealed class ClientDraft
{
    private static readonly (string Place, string Said)[] Usual =
    [
        ("channel.tiers[0001].name", "Bronze"), ("channel.tiers[0002].name", "Silver"), ("channel.tiers[0003].name", "Gold"),
        ("partners[0001].name", "Alpha"), ("partners[0001].type", "Channel"), ("partners[0001].revenue", "100 000 €"), ("partners[0002].name", "Beta"), ("partners[0002].type", "Channel"),
    ];

    private ClientDraft(ProgramDraft draft, IReadOnlyList<DraftedPartner> partners) => (Draft, Partners) = (draft, partners);

    public ProgramDraft Draft { get; }

    public IReadOnlyList<DraftedPartner> Partners { get; }

    public JsonNode Definition => JsonNode.Parse(Draft.Definition)!;

    public string[] Countries => [.. Definition["regions"]![0]!["countries"]!.AsArray().Select(code => (string)code!)];

    public static ClientDraft Of(params (string Place, string Said)[] answers)
    {
        var kept = new KeptAnswers(Usual.Concat(answers).Where(answer => answer.Said.Length > 0).GroupBy(answer => answer.Place).Select(said => new SaidAnswer
        {
            Place = said.Key,
            Version = 1,
            Said = said.Last().Said,
            Source = "api",
            Actor = "test",
            AnsweredAt = DateTimeOffset.UnixEpoch,
        }));
        var questionnaire = new ClientQuestionnaire { Id = "client", Client = "Client", Language = "fr", Version = 1, CreatedAt = DateTimeOffset.UnixEpoch, CreatedBy = "test" };
        var read = AnswerConversion.Of(questionnaire, kept, null);
        var draft = DraftMaker.Make(questionnaire, read, kept, []);
        return new(draft, DraftPartners.List(draft, read, kept, new(2026, 6, 15)));
    }

    public OpenPoint Point(string id) => Draft.Points.First(point => point.Place == "point." + id);

    public string[] Elements(string part) => [.. Draft.Elements.Where(element => element.Part == part).Select(element => $"{element.Name.Fr}: {element.Says.Fr}")];

    public string Cells(string part, string id, string member) =>
        string.Join(' ', Definition[part]!.AsArray().First(row => (string)row!["id"]! == id)!["levels"]!.AsObject().Select(cell => cell.Value![member]?.ToString() ?? "-"));
}

internal static class DefinitionSources
{
    /// <summary>What each element says of where it comes from.</summary>
    public static IEnumerable<JsonObject> Sources(this JsonNode? node) => node switch
    {
        JsonObject part => part.SelectMany(member => member is { Key: "source", Value: JsonObject source } ? [source] : member.Value.Sources()),
        JsonArray items => items.SelectMany(item => item.Sources()),
        _ => [],
    };
}

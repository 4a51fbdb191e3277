using System.Text.Json;
using System.Text.Json.Nodes;
using MediatR;
using PartnerHub.Benefits.Claims;
using PartnerHub.Contracts;
using PartnerHub.Eligibility;
using PartnerHub.Journal;
using PartnerHub.Partners;
using PartnerHub.Programs;

namespace PartnerHub.Benefits.Submit;

/// <summary>A claim put to its program while an override gave the level, as the journal keeps it: the level is part of what was asked.</summary>
internal sealed class OverriddenQuestion(IMediator mediator) : INotificationHandler<ReplayRuling>
{
    private const string Ask = "claim-under-override";

    public static string Write(Claim claim, LevelOverride given) => new JsonObject
    {
        ["ask"] = Ask,
        ["claim"] = JsonNode.Parse(ClaimJson.Write(claim)),
        ["override"] = JsonSerializer.SerializeToNode(given, JsonSerializerOptions.Web),
    }.ToJsonString();

    public async Task Handle(ReplayRuling notification, CancellationToken cancellationToken)
    {
        var entry = notification.Entry;
        if (entry.Kind != RulingKinds.Claim || entry.Member is null || JsonNode.Parse(entry.Question) is not JsonObject question || (string?)question["ask"] != Ask
            || await mediator.Send(new GetDossier(entry.Member, entry.Revision), cancellationToken) is not { } then)
        {
            return;
        }

        var dossier = question["override"].Deserialize<LevelOverride>(JsonSerializerOptions.Web)!.Over(then.Dossier);
        var claim = ClaimJson.Read<Claim>(question["claim"]!.ToJsonString());
        var ruling = await mediator.Send(new RuleOnClaim(notification.RulebookProgram, dossier, claim, entry.On), cancellationToken);
        notification.Answer(ClaimJson.Write(ruling), DossierHash.Of(dossier));
    }
}

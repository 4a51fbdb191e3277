using System.Globalization;
using Microsoft.AspNetCore.Http;
using PartnerHub.Benefits.Claims;
using PartnerHub.Benefits.Decide;
using PartnerHub.Benefits.Submit;
using PartnerHub.Contracts;
using PartnerHub.Kits.Web;

namespace PartnerHub.Benefits.Api;

internal static class ClaimProblems
{
    public static ApiProblem Unknown(long number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        return Problems.NotFound("unknown-claim", ClaimWords.Unknown, LocalizedText.Of($"Ce membre n'a pas de demande {text}.", $"The member has no claim {text}."));
    }

    public static ApiProblem NotNow() => Conflict("claim-not-at-step", ClaimWords.NotNow);

    /// <summary>The new ruling comes along, with what stands for it.</summary>
    public static ApiProblem RulingChanged(ClaimPreview ruled) => new()
    {
        Type = "ruling-changed",
        Status = StatusCodes.Status409Conflict,
        Title = LocalizedText.Of("La réponse du programme a changé", "The ruling has changed"),
        Detail = ClaimWords.RulingChanged,
        Extensions = new Dictionary<string, object?>(StringComparer.Ordinal) { ["ruling"] = EnumText<ClaimOutcome>.Of(ruled.Ruling.Ruling), ["seen"] = ruled.Seen },
    };

    public static ApiProblem NotDecided(DecisionOutcome outcome) => Conflict(
        outcome switch
        {
            DecisionOutcome.OwnClaim => "own-claim",
            DecisionOutcome.Withheld => "benefit-withheld",
            DecisionOutcome.Taken => "customer-taken",
            DecisionOutcome.NotEnough => "not-enough-left",
            _ => "claim-not-open",
        },
        SentClaims.Why(outcome));

    private static ApiProblem Conflict(string type, LocalizedText detail) => new()
    {
        Type = type,
        Status = StatusCodes.Status409Conflict,
        Title = LocalizedText.Of("Rien n'a été fait", "Nothing was done"),
        Detail = detail,
    };
}

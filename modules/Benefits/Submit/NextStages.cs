using PartnerHub.Benefits.Claims;
using PartnerHub.Contracts;

namespace PartnerHub.Benefits.Submit;

/// <summary>The stages that may be asked for next: the one behind the stage reached, more time as often as it is granted, and what comes after it.</summary>
internal static class NextStages
{
    public static IReadOnlyList<string> Of(ClaimForm form, MemberClaim claim)
    {
        if (claim.State != ClaimState.Granted || claim.Stage is not { } reached)
        {
            return [];
        }

        string[] behind = [.. form.Stages.SkipWhile(stage => stage != reached).Skip(1)];
        string[] again = reached == ClaimForm.ExtensionStage ? [reached] : [];
        return [.. again, .. behind.Take(1), .. behind is [ClaimForm.ExtensionStage, var after, ..] ? new[] { after } : []];
    }
}

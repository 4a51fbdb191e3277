using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire.Language;

namespace PartnerHub.Plugins.Questionnaire.Descriptions;

/// <summary>The stages of claims by the names the contract gives them.</summary>
internal static class Stages
{
    public static string Name(StageWord word) => word switch
    {
        StageWord.Request => ClaimForm.RequestStage,
        StageWord.Extension => ClaimForm.ExtensionStage,
        StageWord.Close => ClaimForm.CloseStage,
        _ => ClaimForm.ClaimStage,
    };

    /// <summary>The stage a claim is at: the first where it names none, null where there are none.</summary>
    public static string? Of(ClaimPart part, Claim claim) => claim.Stage ?? (part.Stages.Count > 0 ? Name(part.Stages[0]) : null);

    /// <summary>True at the last stage, or where there are none: what is granted then is used.</summary>
    public static bool IsLast(ClaimPart part, Claim claim) => part.Stages.Count == 0 || Of(part, claim) == Name(part.Stages[^1]);
}

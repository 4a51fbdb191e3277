using PartnerHub.Contracts;

namespace PartnerHub.Kits.Language;

/// <summary>Where a case is, in words.</summary>
public static class CaseWord
{
    public static LocalizedText Of(CaseState state) => state switch
    {
        CaseState.Open => LocalizedText.Of("ouvert", "open"),
        CaseState.Plan => LocalizedText.Of("plan de redressement en cours", "remediation plan under way"),
        CaseState.Probation => LocalizedText.Of("mise à l’épreuve", "probation"),
        CaseState.Closed => LocalizedText.Of("clos", "closed"),
        _ => LocalizedText.Of("a mis fin à l’adhésion", "ended the membership"),
    };
}

using PartnerHub.Contracts;

namespace PartnerHub.Journal.ShowEntries;

internal static class KindWord
{
    public static readonly IReadOnlyList<string> All =
    [
        RulingKinds.Standing, RulingKinds.Level, RulingKinds.Run, RulingKinds.Claim, RulingKinds.Case,
        RulingKinds.Approval, RulingKinds.Override, RulingKinds.Appeal, RulingKinds.Decision,
    ];

    public static LocalizedText Of(string kind) => kind switch
    {
        RulingKinds.Standing => LocalizedText.Of("situation", "standing"),
        RulingKinds.Level => LocalizedText.Of("niveau", "level"),
        RulingKinds.Run => LocalizedText.Of("évaluation du réseau", "network run"),
        RulingKinds.Claim => LocalizedText.Of("demande", "claim"),
        RulingKinds.Case => LocalizedText.Of("sanction", "case"),
        RulingKinds.Approval => LocalizedText.Of("approbation", "approval"),
        RulingKinds.Override => LocalizedText.Of("dérogation", "override"),
        RulingKinds.Appeal => LocalizedText.Of("recours", "appeal"),
        RulingKinds.Decision => LocalizedText.Of("recours tranché", "appeal settled"),
        _ => LocalizedText.Of(kind, kind),
    };
}

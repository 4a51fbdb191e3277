using PartnerHub.Contracts;

namespace PartnerHub.Kits.Language;

public static class VerdictWord
{
    public static LocalizedText Of(Verdict verdict) => verdict switch
    {
        Verdict.Met => Words.Met,
        Verdict.InGrace => Words.InGrace,
        Verdict.Pending => Words.Pending,
        Verdict.NotMet => Words.NotMet,
        Verdict.Waived => Words.Waived,
        _ => Words.Undetermined,
    };
}

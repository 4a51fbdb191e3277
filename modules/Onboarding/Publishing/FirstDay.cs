using PartnerHub.Onboarding.Drafts;

namespace PartnerHub.Onboarding.Publishing;

/// <summary>From which day a publication holds.</summary>
internal static class FirstDay
{
    /// <summary>Days that partners have to read new rules before they hold.</summary>
    public const int Notice = 30;

    /// <summary>Partners are told of a change before it holds; there is nobody to tell of the first rulebook.</summary>
    public static DateOnly Usual(ProgramDraft draft, DateOnly today) => draft.Published.Count == 0 ? today : today.AddDays(Notice);

    /// <summary>Whether the rules are other than those published last.</summary>
    public static bool IsNew(ProgramDraft draft) => draft.Published is not [.., var last] || last.Definition != draft.Definition;

    /// <summary>The first day ever, from which partners are members.</summary>
    public static DateOnly Ever(ProgramDraft draft, DateOnly asked) => draft.Published is [var earliest, ..] ? earliest.EffectiveFrom : asked;
}

namespace PartnerHub.Onboarding.Drafts;

/// <summary>The first day that is proposed for a draft.</summary>
internal static class UsualDay
{
    private const int NoticeInDays = 30;

    // Partners are told of a change before it holds; there is nobody to tell of the first rulebook.
    public static DateOnly Of(ProgramDraft draft, DateOnly today) => draft.Published.Count == 0 ? today : today.AddDays(NoticeInDays);
}

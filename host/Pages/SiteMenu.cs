using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Host.Pages;

/// <summary>The pages that stand in the menu, and for whom.</summary>
internal static class SiteMenu
{
    public static IReadOnlyList<(string Address, LocalizedText Name, Func<Caller, bool> IsFor)> Links { get; } =
    [
        ("/", Words.Overview, _ => true),
        ("/decisions", Words.Decisions, Reads),
        ("/runs", Words.Runs, Reads),
        ("/imports", Words.Imports, Reads),
        ("/onboarding", Words.Onboarding, caller => caller.Ids(Rights.Record, GrantScope.Questionnaire) is null or { Count: > 0 } && caller.Rights.HasFlag(Rights.Record)),
        ("/jobs", Words.Jobs, Administers),
        ("/accounts", Words.Accounts, Administers),
    ];

    private static bool Reads(Caller caller) => caller.Rights.HasFlag(Rights.Read);

    private static bool Administers(Caller caller) => caller.Rights.HasFlag(Rights.Administer);
}

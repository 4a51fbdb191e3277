using System.Globalization;
using PartnerHub.Kits.Language;

namespace PartnerHub.Kits.Ui;

/// <summary>Addresses of the pages.</summary>
public static class PageAddress
{
    /// <summary>Name of the query parameter that says where a form leads once it is sent.</summary>
    public const string BackName = "back";

    /// <summary>What waits for a second person.</summary>
    public const string WaitingActs = "/approvals";

    public static string Program(string program) => "/programs/" + Uri.EscapeDataString(program);

    public static string Clause(string program, string clause) => $"{Program(program)}#{ClauseAnchor(clause)}";

    public static string ClauseAnchor(string clause) => "clause-" + clause;

    public static string Members(string program) => Program(program) + "/members";

    public static string Imports(string program) => Program(program) + "/imports";

    public static string Appeals(string program) => Program(program) + "/appeals";

    public static string Journal(string program) => Program(program) + "/journal";

    public static string Journal(string program, long number) => string.Create(CultureInfo.InvariantCulture, $"{Journal(program)}/{number}");

    /// <summary>The form that contests an entry of the journal.</summary>
    public static string Contest(string program, long number) => Journal(program, number) + "/appeal";

    public static string Member(string member, DateOnly? on = null) => "/members/" + Uri.EscapeDataString(member) + Query(on);

    public static string Why(string member, string requirement, DateOnly on) =>
        $"/members/{Uri.EscapeDataString(member)}/why/{Uri.EscapeDataString(requirement)}{Query(on)}";

    /// <summary>The form for a new fact, which leads back to an address of ours once it is recorded.</summary>
    public static string NewFact(string member, string back) => $"{Member(member)}/facts/new?{BackName}={Uri.EscapeDataString(back)}";

    public static string Fact(string member, long number) => string.Create(CultureInfo.InvariantCulture, $"{Member(member)}/facts/{number}");

    /// <summary>An address asked for, when it is of this site; null otherwise.</summary>
    public static string? Own(string? address) => address is ['/', not ('/' or '\\'), ..] && !address.Any(char.IsControl) ? address : null;

    public static string Text(DateOnly day) => DayRange.Text(day);

    private static string Query(DateOnly? on) => on is { } day ? "?on=" + Text(day) : "";
}

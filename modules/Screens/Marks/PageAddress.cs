using System.Globalization;

namespace PartnerHub.Screens;

/// <summary>Addresses of the pages, and the form of a day in them.</summary>
public static class PageAddress
{
    public const string DayForm = "yyyy-MM-dd";

    public static string Program(string program) => "/programs/" + Uri.EscapeDataString(program);

    public static string Clause(string program, string clause) => $"{Program(program)}#{ClauseAnchor(clause)}";

    public static string ClauseAnchor(string clause) => "clause-" + clause;

    public static string Members(string program) => Program(program) + "/members";

    public static string Member(string member, DateOnly? on = null) => "/members/" + Uri.EscapeDataString(member) + Query(on);

    public static string Why(string member, string requirement, DateOnly on) =>
        $"/members/{Uri.EscapeDataString(member)}/why/{Uri.EscapeDataString(requirement)}{Query(on)}";

    public static string Text(DateOnly day) => day.ToString(DayForm, CultureInfo.InvariantCulture);

    public static bool TryReadDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static string Query(DateOnly? on) => on is { } day ? "?on=" + Text(day) : "";
}

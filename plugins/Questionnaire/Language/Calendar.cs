using System.ComponentModel;
using PartnerHub.Contracts;

namespace PartnerHub.Plugins.Questionnaire.Language;

internal sealed record CalendarPart
{
    [Description("Month in which the program's year starts, 1 to 12. Any but 1 makes it a fiscal year, named after the year in which it ends.")]
    public int YearStartMonth { get; set; } = 1;

    [Description("Stretches of every year.")]
    public IReadOnlyList<WindowPart> Windows { get; set; } = [];

    [Description("Public holidays by country, such as 05-01, 2017-04-23, easter+1 or mon1-05: for working days.")]
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Holidays { get; set; } = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
}

internal sealed record WindowPart
{
    [Description("Id, lower-case with dashes.")]
    public required string Id { get; set; }

    [Description("What may happen then.")]
    public required LocalizedText Name { get; set; }

    [Description("First day, MM-DD; left out with lastDay: all year.")]
    public string? FirstDay { get; set; }

    [Description("Last day, MM-DD, included.")]
    public string? LastDay { get; set; }

    [Description("Moves that happen in this window only: up, down, both; none for a window that holds nothing back.")]
    public Holds Holds { get; set; }

    [Description("The neighbouring levels whose moves it holds; empty for all.")]
    public IReadOnlyList<BetweenPart> Between { get; set; } = [];

    [Description("The article it rests on.")]
    public string? Clause { get; set; }

    [Description("Where it comes from.")]
    public SourcePart? Source { get; set; }
}

internal sealed record BetweenPart
{
    [Description("The lower level.")]
    public required string Lower { get; set; }

    [Description("The level next above it.")]
    public required string Upper { get; set; }
}

internal sealed record MovesPart
{
    [Description("True when partners ask for a level; otherwise the calendar places them at what they earn.")]
    public bool ByRequest { get; set; }

    [Description("The highest level at which one may enter; left out: the one earned.")]
    public string? EntryLevel { get; set; }

    [Description("The yearly day on which a level held is judged: short for the first time it is kept through a year of grace, short again a year later it falls. In place of graceDays.")]
    public RequalificationPart? Requalification { get; set; }

    [Description("Days for which a level is kept after its conditions ceased to hold, 0 to 366.")]
    public int GraceDays { get; set; }

    [Description("True when the vendor has to approve that a partner falls; not in the review window.")]
    public bool FallNeedsApproval { get; set; }

    [Description("What becomes of a request for a lower level.")]
    public StepDown StepDown { get; set; }

    [Description("The window in which every member is judged again; rulings within it cite its article.")]
    public string? ReviewWindow { get; set; }

    [Description("The article on moves.")]
    public string? Clause { get; set; }

    [Description("The article on what is left to the vendor.")]
    public string? VendorClause { get; set; }

    [Description("Where it comes from.")]
    public SourcePart? Source { get; set; }
}

internal sealed record RequalificationPart
{
    [Description("The day, MM-DD.")]
    public required string On { get; set; }
}

internal sealed record ConferralPart
{
    [Description("The fact kind that confers.")]
    public required string Fact { get; set; }

    [Description("The level conferred, with all below it.")]
    public required string Level { get; set; }

    [Description("The reason shown.")]
    public required LocalizedText Reason { get; set; }

    [Description("The article it rests on.")]
    public string? Clause { get; set; }

    [Description("Where it comes from.")]
    public SourcePart? Source { get; set; }
}

internal sealed record DeparturesPart
{
    [Description("The fact kind of a departure, per person; its date detail toldOn is the day the vendor was told.")]
    public required string Kind { get; set; }

    [Description("Days after the departure through which the leaver still counts, unless replaced.")]
    public int GraceDays { get; set; }

    [Description("Days within which the vendor is to be told.")]
    public int NoticeDays { get; set; }

    [Description("True when a level lost by leavers only is a proposal to the vendor, outside any window.")]
    public bool NeedsApproval { get; set; }

    [Description("The article it rests on.")]
    public string? Clause { get; set; }

    [Description("Where it comes from.")]
    public SourcePart? Source { get; set; }
}

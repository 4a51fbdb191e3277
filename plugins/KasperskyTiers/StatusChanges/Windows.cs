using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.KasperskyTiers.StatusChanges;

/// <summary>Which changes of status are open when.</summary>
internal static class Windows
{
    private const int January = 1;

    private static readonly YearlyWindow Yearly = YearlyWindow.Month(January);

    public static ChangeRules Rules { get; } = ChangeRules.Of(Levels.List)
        .InMonth(Levels.Gold, Levels.Platinum, January)
        .InMonth(Levels.Silver, Levels.Gold, January);

    public static ProgramCalendar Calendar { get; } = new()
    {
        YearStartMonth = January,
        Windows =
        [
            Window("recertification", "Recertification de tous les membres", "Recertification of every member", Clauses.Recertification, january: true),
            Window("platinum-gold", "Passages Platinum ↔ Gold", "Moves Platinum ↔ Gold", Clauses.Windows, january: true),
            Window("gold-silver", "Passages Gold ↔ Silver", "Moves Gold ↔ Silver", Clauses.Windows, january: true),
            Window("silver-bronze", "Passages Silver ↔ Bronze", "Moves Silver ↔ Bronze", Clauses.Windows, january: false),
            Window("bronze-registered", "Passages Bronze ↔ Registered", "Moves Bronze ↔ Registered", Clauses.Windows, january: false),
        ],
    };

    public static bool IsRecertification(DateOnly day) => day.Month == January;

    /// <summary>The last day of January, of this year while one of its days is left, else of the next.</summary>
    public static DateOnly LastDay(DateOnly on) => IsRecertification(on) ? Yearly.OpeningIn(on.Year).To : Yearly.OpeningIn(on.Year + 1).To;

    private static ChangeWindow Window(string id, string fr, string en, string clause, bool january) => new()
    {
        Id = id,
        Name = LocalizedText.Of(fr, en),
        FirstDay = january ? "01-01" : null,
        LastDay = january ? "01-31" : null,
        Clause = clause,
    };
}

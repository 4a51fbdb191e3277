using PartnerHub.Contracts;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.LogitechTracks;

/// <summary>When tracks are chosen: after launch once, then in April of every year.</summary>
internal static class Windows
{
    /// <summary>The guide came into force on its first day; the 60 days to ask for another track run from the day after.</summary>
    public static Span Launch { get; } = new(new DateOnly(2023, 10, 1), new DateOnly(2023, 11, 30));

    /// <summary>The first fiscal year that starts under the guide.</summary>
    private const int FirstChosenYear = 2025;

    /// <summary>The days on which a fiscal year's track is chosen; null for a year before the guide.</summary>
    public static Span? ChoiceOf(Period year) => year.Year switch
    {
        >= FirstChosenYear => new Span(year.From, year.From.AddMonths(1).AddDays(-1)),
        FirstChosenYear - 1 => Launch,
        _ => null,
    };

    public static bool InForce(DateOnly on) => on >= Launch.From;

    public static bool IsOpen(DateOnly on) => ChoiceOf(FiscalYear.Of(on))?.Contains(on) ?? false;

    /// <summary>True once a fiscal year's choice is over; the year of the launch has nobody who did not choose.</summary>
    public static bool IsOver(DateOnly on)
    {
        var year = FiscalYear.Of(on);
        return year.Year >= FirstChosenYear && on > ChoiceOf(year)!.Value.To;
    }

    /// <summary>The next day on which a track can be chosen, after a day.</summary>
    public static DateOnly Next(DateOnly on) => InForce(on) ? FiscalYear.Of(on).To.AddDays(1) : Launch.From;

    public static IReadOnlyList<ChangeWindow> All { get; } =
    [
        new ChangeWindow
        {
            Id = "track-choice",
            Name = LocalizedText.Of("Choix du parcours de l'exercice", "Choice of the fiscal year's track"),
            FirstDay = "04-01",
            LastDay = "04-30",
            Clause = Clauses.Selection,
        },
        new ChangeWindow
        {
            Id = "pos-downgrade",
            Name = LocalizedText.Of("Rétrogradation faute de données de vente, sur décision du fournisseur", "Moving down for want of point-of-sale data, at the vendor's decision"),
            Clause = Clauses.PosDowngrade,
        },
        new ChangeWindow
        {
            Id = "milestone-downgrade",
            Name = LocalizedText.Of("Rétrogradation après deux jalons manqués, sur décision du fournisseur", "Moving down after two missed milestones, at the vendor's decision"),
            Clause = Clauses.Milestones,
        },
    ];
}

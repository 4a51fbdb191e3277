using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire.Descriptions;
using PartnerHub.Plugins.Questionnaire.Language;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.Questionnaire.Answers;

/// <summary>How and when partners move between the levels of one ladder.</summary>
internal sealed class DefinedMoves
{
    /// <summary>Where a program has no ladders, its levels are one.</summary>
    public const string NoLadder = "";

    private readonly Dictionary<YearlyWindow, (string Clause, LocalizedText Name)> _windows = [];
    private readonly Dictionary<(string Lower, string Upper), string> _articles = [];
    private readonly (YearlyWindow Window, string Clause)? _review;
    private readonly string _clause;
    private readonly Catalog _catalog;

    private DefinedMoves(Catalog catalog, LevelList levels)
    {
        (Part, Levels, _catalog) = (catalog.Definition.Moves, levels, catalog);
        _clause = catalog.Clauses.Of(Part.Clause, "DEF-MOVES", LocalizedText.Of("Changements de niveau", "Moves between levels"), Part.Source);
        VendorClause = Part.VendorClause ?? _clause;
        Departures = catalog.Definition.Departures;
        LeaverClause = Departures is null ? _clause : DutyList.DepartureClause(catalog);
        Rules = ChangeRules.Of(Levels);
        foreach (var window in catalog.Definition.Calendar.Windows)
        {
            var clause = catalog.Clauses.Of(window.Clause, "DEF-W." + window.Id, window.Name, window.Source);
            foreach (var pair in window.Between)
            {
                _articles.TryAdd((pair.Lower, pair.Upper), clause);
            }

            if (window.FirstDay is null)
            {
                continue;
            }

            var days = YearlyWindow.Between(window.FirstDay!, window.LastDay!)!;
            _windows.TryAdd(days, (clause, window.Name));
            _review = window.Id == Part.ReviewWindow ? (days, clause) : _review;
            Rules = Hold(Rules, window, days);
            if (window.Holds != Holds.None)
            {
                _windows[days] = (clause, window.Name);
            }
        }
    }

    public static IReadOnlyDictionary<string, DefinedMoves> All(Catalog catalog) => catalog.HasLadders
        ? catalog.Ladders.All.ToDictionary(ladder => ladder.Id, ladder => new DefinedMoves(catalog, catalog.Ladders.Levels(ladder)), StringComparer.Ordinal)
        : new Dictionary<string, DefinedMoves>(StringComparer.Ordinal) { [NoLadder] = new DefinedMoves(catalog, catalog.Levels) };

    public MovesPart Part { get; }

    public DeparturesPart? Departures { get; }

    public LevelList Levels { get; }

    public ChangeRules Rules { get; }

    public string VendorClause { get; }

    public string LeaverClause { get; }

    public IEnumerable<YearlyWindow> Windows => _windows.Keys;

    /// <summary>Why a level asked for can't be had: it is of another ladder, or the program has none of that name.</summary>
    public Reason Unknown(string level, DateOnly on) => _catalog.Ladders.LadderOf(level) is { } other && _catalog.Levels.Rank(level) >= 0
        ? Words.Because(
            _catalog.LadderClause,
            $"{_catalog.Levels.Name(level).Fr} est un niveau de l'échelle « {other.Name.Fr} », qui n'est pas celle du partenaire.",
            $"{_catalog.Levels.Name(level).En} is a level of the ladder {other.Name.En}, which is not the partner's.")
        : Words.Because(Occasion(on), $"Le programme n'a pas de niveau « {level} ».", $"The program has no level '{level}'.");

    /// <summary>The clause on a move of a day: the review's within it.</summary>
    public string Occasion(DateOnly on) => _review is { } review && review.Window.Contains(on) ? review.Clause : _clause;

    public bool IsReview(DateOnly on) => _review is { } review && review.Window.Contains(on);

    /// <summary>The clause on a fall of a day: the review's within it, or that of a window that names the two levels.</summary>
    public string FallClause(int from, DateOnly on) =>
        !IsReview(on) && _articles.TryGetValue((Levels.Ids[from - 1], Levels.Ids[from]), out var article) ? article : Occasion(on);

    /// <summary>The clause and name of the window that holds the next step of a way.</summary>
    public (string Clause, LocalizedText Name) Window(int from, int to) => _windows[Rules.Window(from, to)!];

    public string Name(int rank, string language) => Levels.All[rank].Name.In(language);

    private ChangeRules Hold(ChangeRules rules, WindowPart window, YearlyWindow days)
    {
        for (var rank = 0; rank + 1 < Levels.Ids.Count && window.Holds != Holds.None; rank++)
        {
            var (lower, upper) = (Levels.Ids[rank], Levels.Ids[rank + 1]);
            if (window.Between.Count == 0 || window.Between.Any(pair => pair.Lower == lower && pair.Upper == upper))
            {
                rules = rules.Within(lower, upper, days, window.Holds is Holds.Up or Holds.Both, window.Holds is Holds.Down or Holds.Both);
            }
        }

        return rules;
    }
}

using PartnerHub.Contracts;
using PartnerHub.Plugins.Questionnaire.Descriptions;
using PartnerHub.Plugins.Questionnaire.Language;
using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.Questionnaire.Answers;

/// <summary>How and when partners move between levels.</summary>
internal sealed class DefinedMoves
{
    private readonly Dictionary<YearlyWindow, (string Clause, LocalizedText Name)> _windows = [];
    private readonly Dictionary<(string Lower, string Upper), string> _articles = [];
    private readonly (YearlyWindow Window, string Clause)? _review;
    private readonly string _clause;

    public DefinedMoves(Catalog catalog)
    {
        Part = catalog.Definition.Moves;
        Levels = catalog.Levels;
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

    public MovesPart Part { get; }

    public DeparturesPart? Departures { get; }

    public LevelList Levels { get; }

    public ChangeRules Rules { get; }

    public string VendorClause { get; }

    public string LeaverClause { get; }

    public IEnumerable<YearlyWindow> Windows => _windows.Keys;

    /// <summary>The clause on a move of a day: the review's within it.</summary>
    public string Occasion(DateOnly on) => _review is { } review && review.Window.Contains(on) ? review.Clause : _clause;

    private bool IsReview(DateOnly on) => _review is { } review && review.Window.Contains(on);

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

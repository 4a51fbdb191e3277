using PartnerHub.Questionnaires;
using PartnerHub.Onboarding.Places;

namespace PartnerHub.Onboarding.Wizard;

/// <summary>Rows of a table on its page: those that say something, then empty ones with keys that nobody else is given.</summary>
internal static class InputRows
{
    private const int Least = 1;
    private const int More = 5;

    public static IReadOnlyList<string> Of(Table table, SectionView view, TimeProvider time)
    {
        var rows = view.Answers.Rows(table.Id);
        var empty = Math.Max(view.MoreRows ? More : Least, (rows.Count == 0 ? table.Rows : 0) - rows.Count);
        return [.. rows, .. Enumerable.Range(0, empty).Select(Place.NewRows(time))];
    }
}

namespace PartnerHub.Questionnaires;

/// <summary>
/// Takes the answers of an edited document into those that are kept, which may have moved on since the document was written. What
/// only one side changed is taken; where both did, or the document no longer has what was answered, the kept answer stays and a
/// conflict shows the other one: nothing answered is lost.
/// </summary>
public sealed class AnswerMerge
{
    private readonly Answers _before;
    private readonly Answers _kept;
    private readonly Answers _came;
    private readonly List<MergeConflict> _conflicts = [];

    private AnswerMerge(Answers before, Answers kept, Answers came) => (_before, _kept, _came) = (before, kept, came);

    /// <param name="before">What the document held when it was last imported or exported; <see cref="Answers.None"/> when it never was.</param>
    /// <param name="kept">What is kept now.</param>
    /// <param name="came">What the document holds.</param>
    public static Merged Merge(Answers before, Answers kept, Answers came)
    {
        var merge = new AnswerMerge(before, kept, came);
        var answers = kept with
        {
            Fields = merge.Fields(new ConflictPlace(null, null), before.Fields, kept.Fields, came.Fields),
            NotApplicable = merge.Fields(new ConflictPlace(null, null), before.NotApplicable, kept.NotApplicable, came.NotApplicable),
            Tables = merge.Tables(),
            Ticked = kept.Ticked.Union(came.Ticked.Except(before.Ticked)).ToHashSet(StringComparer.Ordinal),
            Extras = Union(kept.Extras, came.Extras),
            Stated = Union(kept.Stated, came.Stated),
            Client = kept.Client ?? came.Client,
        };
        return new Merged(answers, merge._conflicts);
    }

    private static Dictionary<string, T> Union<T>(IReadOnlyDictionary<string, T> kept, IReadOnlyDictionary<string, T> came)
    {
        var union = new Dictionary<string, T>(kept, StringComparer.Ordinal);
        foreach (var (id, value) in came)
        {
            union[id] = value;
        }

        return union;
    }

    private Dictionary<string, string> Fields(ConflictPlace place, IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> kept, IReadOnlyDictionary<string, string> came)
    {
        var merged = new Dictionary<string, string>(kept, StringComparer.Ordinal);
        foreach (var id in before.Keys.Union(came.Keys).Order(StringComparer.Ordinal))
        {
            var (old, own, other) = (before.GetValueOrDefault(id), kept.GetValueOrDefault(id), came.GetValueOrDefault(id));
            if (other == old || other == own)
            {
                continue;
            }

            if (other is not null && (own is null || own == old))
            {
                merged[id] = other;
            }
            else if (own is not null)
            {
                _conflicts.Add(place.Conflict(id, old, own, other));
            }
        }

        return merged;
    }

    private Dictionary<string, IReadOnlyList<AnswerRow>> Tables()
    {
        var merged = new Dictionary<string, IReadOnlyList<AnswerRow>>(StringComparer.Ordinal);
        foreach (var id in _kept.Tables.Keys.Union(_came.Tables.Keys).Union(_before.Tables.Keys))
        {
            var rows = Rows(id);
            if (rows.Count > 0)
            {
                merged[id] = rows;
            }
        }

        return merged;
    }

    /// <summary>Rows are the same by their first answer, then by how many alike came before.</summary>
    private List<AnswerRow> Rows(string table)
    {
        var (kept, came) = (RowKeys.Of(_kept.Rows(table)), RowKeys.Of(_came.Rows(table)));
        var (old, own, other) = (RowKeys.Of(_before.Rows(table)).ToDictionary(), kept.ToDictionary(), came.ToDictionary());
        var rows = kept.Select(row => Row(table, row.Key.Number, old.GetValueOrDefault(row.Key), row.Row, other.GetValueOrDefault(row.Key))).ToList();
        rows.AddRange(came.Where(row => !own.ContainsKey(row.Key) && !old.ContainsKey(row.Key)).Select(row => row.Row));
        rows.AddRange(came.Where(row => !own.ContainsKey(row.Key) && old.TryGetValue(row.Key, out var then) && !then.Equals(row.Row)).Select(row => row.Row));
        return rows;
    }

    private AnswerRow Row(string table, int number, AnswerRow? before, AnswerRow kept, AnswerRow? came)
    {
        if (came is null)
        {
            if (before is not null)
            {
                _conflicts.Add(new MergeConflict { Id = table, Row = RowKeys.NameOf(kept), RowNumber = number, Before = RowKeys.Say(before), Kept = RowKeys.Say(kept), Came = null });
            }

            return kept;
        }

        var none = before ?? AnswerRow.Of();
        return new AnswerRow(Fields(new ConflictPlace(table, RowKeys.NameOf(kept), number), none.Cells, kept.Cells, came.Cells));
    }
}

public sealed record Merged(Answers Answers, IReadOnlyList<MergeConflict> Conflicts);

/// <summary>An answer on which the document and what is kept differ. The kept one stands until somebody decides.</summary>
public sealed record MergeConflict
{
    /// <summary>Of the field or the question; of the table when it is about a row or a cell.</summary>
    public required string Id { get; init; }

    /// <summary>First answer of the row.</summary>
    public string? Row { get; init; }

    /// <summary>Which of the rows of that name, from 1.</summary>
    public int RowNumber { get; init; }

    /// <summary>Null when it is about the row as a whole.</summary>
    public string? Column { get; init; }

    public string? Before { get; init; }

    public required string Kept { get; init; }

    /// <summary>What the document says; null when it no longer has an answer.</summary>
    public required string? Came { get; init; }
}

internal sealed record ConflictPlace(string? Table, string? Row, int RowNumber = 0)
{
    public MergeConflict Conflict(string id, string? before, string kept, string? came) =>
        new() { Id = Table ?? id, Row = Row, RowNumber = RowNumber, Column = Table is null ? null : id, Before = before, Kept = kept, Came = came };
}

public sealed record RowKey(string Plain, int Number);

public static class RowKeys
{
    public static List<(RowKey Key, AnswerRow Row)> Of(IReadOnlyList<AnswerRow> rows)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. rows.Select(row =>
        {
            var plain = Wording.Plain(NameOf(row));
            seen[plain] = seen.GetValueOrDefault(plain) + 1;
            return (new RowKey(plain, seen[plain]), row);
        })];
    }

    public static string NameOf(AnswerRow row) => row["name"] ?? row.Cells.OrderBy(cell => cell.Key, StringComparer.Ordinal).First().Value;

    public static string Say(AnswerRow row) => string.Join(" | ", row.Cells.Values);
}

using PartnerHub.Contracts;

namespace PartnerHub.Programs.Answers;

internal ref partial struct AnswerCheck
{
    /// <summary>An array of the same items, none of which is null: the list itself where it is one.</summary>
    private readonly T[] Copy<T>(IReadOnlyList<T>? list, int most, string path)
        where T : class
    {
        // Another type's array would be one by covariance alone.
        var items = list is not null && list.GetType() == typeof(T[]) ? (T[])list : CopyOther(Given(list, path), most, path);
        if (items.Length > most)
        {
            throw Wrong(path, Expected.AtMost(most), null);
        }

        foreach (var item in items)
        {
            if (item is null)
            {
                throw Wrong(path + "[]", Expected.Something, null);
            }
        }

        return items;
    }

    // What the list says of its length is not asked.
    private readonly T[] CopyOther<T>(IReadOnlyList<T> list, int most, string path)
    {
        var items = new List<T>();
        foreach (var item in list)
        {
            if (items.Count == most)
            {
                throw Wrong(path, Expected.AtMost(most), null);
            }

            items.Add(item);
        }

        return [.. items];
    }

    private readonly string[] Ids(IReadOnlyList<string>? list, DeclaredIds ids, string path)
    {
        var items = Copy(list, ids.Count, path);
        foreach (var item in items)
        {
            Declared(item, ids, path + "[]");
        }

        return items;
    }

    private Reason[] Reasons(IReadOnlyList<Reason>? list, bool needed = true)
    {
        var reasons = Copy(list, MostReasons, "reasons");
        if (needed && reasons.Length == 0)
        {
            throw Wrong("reasons", Expected.AReason, null);
        }

        foreach (var reason in reasons)
        {
            Reason(reason);
        }

        return reasons;
    }

    private void Reason(Reason reason)
    {
        Text(reason.Text, "reasons[].text");
        Declared(reason.Clause, words.Clauses, "reasons[].clause");
    }

    private Act[] Acts(IReadOnlyList<Act>? list, string path)
    {
        var acts = Copy(list, MostActs, path);
        foreach (var act in acts)
        {
            Text(act.Text, "acts[].text");
            DeclaredOrNone(act.Requirement, words.Requirements, "acts[].requirement");
            DeclaredOrNone(act.FactKind, words.FactKinds, "acts[].factKind");
            Token(act.Unit, TextLimits.Id, "acts[].unit");
            Day(act.By, "acts[].by");
            Declared(act.Clause, words.Clauses, "acts[].clause");
        }

        return acts;
    }

    /// <summary>Puts a checked item in place of the one it was made of, in an array that is not the program's.</summary>
    private static void Put<T>(ref T[] items, object original, int at, T item)
        where T : class
    {
        if (ReferenceEquals(items[at], item))
        {
            return;
        }

        if (ReferenceEquals(items, original))
        {
            items = (T[])items.Clone();
        }

        items[at] = item;
    }
}

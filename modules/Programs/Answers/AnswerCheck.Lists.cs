using PartnerHub.Contracts;

namespace PartnerHub.Programs.Answers;

internal ref partial struct AnswerCheck
{
    /// <summary>An array of the same items, none of which is null: the list itself where it is one.</summary>
    private readonly T[] Copy<T>(T[]? array, IReadOnlyList<T>? list, int most, string path)
        where T : class
    {
        var items = array ?? CopyOther(Given(list, path), most, path);
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

    private readonly T[] CopyOther<T>(IReadOnlyList<T> list, int most, string path)
    {
        var (count, at) = (list.Count, 0);
        if (count < 0 || count > most)
        {
            throw Wrong(path, Expected.AtMost(most), null);
        }

        var items = new T[count];
        foreach (var item in list)
        {
            if (at == count)
            {
                throw Wrong(path, Expected.AsManyAsItSays(count), null);
            }

            items[at++] = item;
        }

        return at == count ? items : throw Wrong(path, Expected.AsManyAsItSays(count), null);
    }

    private readonly string[] Ids(IReadOnlyList<string>? list, DeclaredIds ids, string path)
    {
        var items = Copy(list as string[], list, ids.Count, path);
        for (var i = 0; i < items.Length; i++)
        {
            Declared(items[i], ids, path + "[]");
            if (items.AsSpan(0, i).Contains(items[i]))
            {
                throw Wrong(path + "[]", Expected.OnceEach, items[i]);
            }
        }

        return items;
    }

    private Reason[] Reasons(IReadOnlyList<Reason>? list, bool needed = true)
    {
        var reasons = Copy(list as Reason[], list, MostReasons, "reasons");
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
        var acts = Copy(list as Act[], list, MostActs, path);
        foreach (var act in acts)
        {
            Text(act.Text, "acts[].text");
            DeclaredOrNone(act.Requirement, words.Requirements, "acts[].requirement");
            DeclaredOrNone(act.FactKind, words.FactKinds, "acts[].factKind");
            Token(act.Unit, TextLimits.Id, "acts[].unit");
            Figure(act.Gap, "acts[].gap");
            Day(act.By, "acts[].by");
            Declared(act.Clause, words.Clauses, "acts[].clause");
        }

        return acts;
    }

    /// <summary>Puts a checked item, where it is another, in place of the one it was made of, in an array that is not the program's.</summary>
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

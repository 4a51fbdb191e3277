using System.Globalization;
using PartnerHub.Contracts;
using PartnerHub.Kits.Language;
using PartnerHub.Programs.Calls;
using PartnerHub.Programs.Checks;

namespace PartnerHub.Programs.Answers;

/// <summary>
/// Checks one answer of a program against what the program declares, within the guarded call. Lists are copied up to a
/// bound, unless they are arrays, which neither lie nor go on; the contracts' records are sealed and kept as they are.
/// </summary>
internal ref partial struct AnswerCheck(Vocabulary words)
{
    private const int MostReasons = 100;
    private const int MostActs = 500;
    private const int MostLetters = 4_000_000;
    private const decimal LargestFigure = 1_000_000_000_000_000_000_000_000m;

    private int _lettersLeft = MostLetters;
    private Missing? _lastMissing;

    private readonly T Answered<T>(T? answer)
        where T : class => answer ?? throw Fault.NoAnswer(words.Description.Id);

    private readonly T Given<T>(T? answer, string path)
        where T : class => answer ?? throw Wrong(path, Expected.Something, null);

    private readonly void Own(string? id, string own, string path)
    {
        if (!ReferenceEquals(id, own) && id != own)
        {
            throw Wrong(path, Expected.Exactly(own), id);
        }
    }

    private readonly void Declared(string? id, DeclaredIds ids, string path)
    {
        if (id is null || !ids.Contains(id))
        {
            throw Wrong(path, Expected.Declared(ids.Word), id);
        }
    }

    private readonly void DeclaredOrNone(string? id, DeclaredIds ids, string path)
    {
        if (id is not null)
        {
            Declared(id, ids, path);
        }
    }

    /// <summary>The level on record may be one of an earlier rulebook, which this one no longer declares.</summary>
    private readonly void Level(string? level, Dossier dossier, DateOnly on, string path)
    {
        if (level is not null && !words.Levels.Contains(level) && level != dossier.LevelOn(on))
        {
            throw Wrong(path, Expected.Declared(words.Levels.Word), level);
        }
    }

    private readonly void Day(DateOnly? day, string path)
    {
        if (day is { } found && !AnswerDays.Hold(found))
        {
            throw Wrong(path, AnswerDays.Expected, DayRange.Text(found));
        }
    }

    private readonly void NotBefore(DateOnly? day, DateOnly? first, string path)
    {
        if (day < first)
        {
            throw Wrong(path, FoundText.NotBefore(first.Value), DayRange.Text(day.Value));
        }
    }

    private readonly void NotAfter(DateOnly? day, DateOnly? last, string path)
    {
        if (day > last)
        {
            throw Wrong(path, FoundText.NotAfter(last.Value), DayRange.Text(day.Value));
        }
    }

    /// <summary>A figure that the host can add up with as many others as an answer may hold.</summary>
    private readonly void Figure(decimal? figure, string path)
    {
        if (figure is <= -LargestFigure or >= LargestFigure)
        {
            throw Wrong(path, Expected.Figure, figure.Value.ToString(CultureInfo.InvariantCulture));
        }
    }

    private readonly void NotNegative(decimal? figure, string path)
    {
        Figure(figure, path);
        if (figure < 0)
        {
            throw Wrong(path, Expected.NotNegative, figure.Value.ToString(CultureInfo.InvariantCulture));
        }
    }

    private readonly void OneOf<T>(T value, T last, string path)
        where T : struct, Enum
    {
        if (Comparer<T>.Default.Compare(value, default) < 0 || Comparer<T>.Default.Compare(value, last) > 0)
        {
            throw Wrong(path, Expected.OneOf(typeof(T).Name), value.ToString("D"));
        }
    }

    private readonly void Money(decimal? amount, string? currency, string path)
    {
        if (amount is null && currency is null)
        {
            return;
        }

        NotNegative(amount, path + "amount");
        Currency(currency, path + "currency");
    }

    private readonly void Currency(string? currency, string path)
    {
        if (words.Currencies.Count > 0)
        {
            Declared(currency, words.Currencies, path);
        }
        else if (currency is not { Length: 3 } || currency.AsSpan().ContainsAnyExceptInRange('A', 'Z'))
        {
            throw Wrong(path, Expected.Declared(words.Currencies.Word), currency);
        }
    }

    private readonly ProgramFault Wrong(string path, LocalizedText expected, string? found) => BadAnswer.Of(words.Description.Id, path, expected, found);
}

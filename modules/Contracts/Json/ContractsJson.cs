using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace PartnerHub.Contracts;

/// <summary>
/// Reads questions from JSON and writes answers to it, in the shapes of the try interface: camelCase members, kebab-case
/// ids and enums, dates as <c>YYYY-MM-DD</c>, UTF-8. The same answer always gives the same bytes.
/// </summary>
public static class ContractsJson
{
    /// <summary>The largest file that is read: 32 MB.</summary>
    public const int MaxBytes = 32 * 1024 * 1024;

    private static readonly JsonSerializerOptions Compact = Make(indented: false);
    private static readonly JsonSerializerOptions Indented = Make(indented: true);

    /// <summary>The shapes, for a serializer of the caller's own: put it first in its chain.</summary>
    public static IJsonTypeInfoResolver Resolver => Compact.TypeInfoResolver!;

    /// <summary>The shape of a type of the contracts.</summary>
    /// <exception cref="NotSupportedException">The type has no JSON shape.</exception>
    public static JsonTypeInfo<T> TypeOf<T>(bool indented = false) => (JsonTypeInfo<T>)(indented ? Indented : Compact).GetTypeInfo(typeof(T));

    /// <summary>Reads a question. Nothing about the bytes makes it throw: what is wrong is the error.</summary>
    /// <param name="utf8">The file, with or without a byte order mark.</param>
    /// <param name="question">The question; null when there is an error.</param>
    /// <param name="error">The first error; null when there is none.</param>
    public static bool TryReadQuestion(
        ReadOnlyMemory<byte> utf8, [NotNullWhen(true)] out ProgramQuestion? question, [NotNullWhen(false)] out InputError? error) =>
        TryRead(utf8, TypeOf<ProgramQuestion>(), out question, out error);

    /// <summary>Reads a list of facts. Nothing about the bytes makes it throw: what is wrong is the error.</summary>
    /// <param name="utf8">A JSON list of facts, with or without a byte order mark.</param>
    /// <param name="facts">The facts, in the order of the list; null when there is an error.</param>
    /// <param name="error">The first error; null when there is none.</param>
    public static bool TryReadFacts(
        ReadOnlyMemory<byte> utf8, [NotNullWhen(true)] out IReadOnlyList<Fact>? facts, [NotNullWhen(false)] out InputError? error) =>
        TryRead(utf8, TypeOf<IReadOnlyList<Fact>>(), out facts, out error);

    /// <summary>Reads JSON of a shape of the caller's own. Nothing about the bytes makes it throw: what is wrong is the error.</summary>
    /// <param name="utf8">The JSON, with or without a byte order mark.</param>
    /// <param name="type">The shape; its options have <see cref="Resolver"/> in their chain where it holds types of the contracts.</param>
    /// <param name="value">What was read; null when there is an error.</param>
    /// <param name="error">The first error; null when there is none.</param>
    public static bool TryRead<T>(
        ReadOnlyMemory<byte> utf8, JsonTypeInfo<T> type, [NotNullWhen(true)] out T? value, [NotNullWhen(false)] out InputError? error)
        where T : class
    {
        value = null;
        error = Utf8Text.Check(utf8.Span);
        if (error is not null)
        {
            return false;
        }

        var json = Utf8Text.WithoutMark(utf8.Span);
        error = ShapeCheck.Of(json, type);
        if (error is not null)
        {
            return false;
        }

        value = JsonSerializer.Deserialize(json, type)!;
        return true;
    }

    /// <summary>Adds to errors found in what was read from a file the lines they are on.</summary>
    /// <param name="utf8">The file, as it was read without an error.</param>
    /// <param name="errors">Errors with paths into the file.</param>
    public static IReadOnlyList<InputError> WithLines(ReadOnlyMemory<byte> utf8, IReadOnlyList<InputError> errors) =>
        errors.Count == 0 ? errors : LineFinder.Place(Utf8Text.WithoutMark(utf8.Span), errors);

    /// <summary>Writes a question; what it does not say is left out.</summary>
    public static byte[] WriteQuestion(ProgramQuestion question, bool indented = false) => Write(question, indented);

    /// <summary>Writes a list of facts.</summary>
    public static byte[] WriteFacts(IReadOnlyList<Fact> facts, bool indented = false) => Write(facts, indented);

    /// <summary>Writes a standing.</summary>
    public static byte[] WriteStanding(Standing standing, bool indented = false) => Write(standing, indented);

    /// <summary>Writes a ruling on a level.</summary>
    public static byte[] WriteLevel(LevelRuling ruling, bool indented = false) => Write(ruling, indented);

    /// <summary>Writes the benefits of a partner.</summary>
    /// <param name="level">The level held on the day; null when there is none.</param>
    /// <param name="benefits">Every benefit of the program.</param>
    /// <param name="indented">One member a line when true.</param>
    public static byte[] WriteBenefits(string? level, IReadOnlyList<Entitlement> benefits, bool indented = false) =>
        Write(new BenefitsAnswer { Level = level, Benefits = benefits }, indented);

    /// <summary>Writes a ruling on a claim.</summary>
    public static byte[] WriteClaim(ClaimRuling ruling, bool indented = false) => Write(ruling, indented);

    /// <summary>Writes a ruling on a case.</summary>
    public static byte[] WriteCase(CaseRuling ruling, bool indented = false) => Write(ruling, indented);

    /// <summary>Writes what a partner owes.</summary>
    public static byte[] WriteObligations(IReadOnlyList<Obligation> obligations, bool indented = false) =>
        Write(new ObligationsAnswer { Items = obligations }, indented);

    /// <summary>Writes what a partner has accrued.</summary>
    public static byte[] WriteAccounts(IReadOnlyList<Account> accounts, bool indented = false) =>
        Write(new AccountsAnswer { Accounts = accounts }, indented);

    /// <summary>Writes what is paid for a period.</summary>
    /// <param name="period">The period asked about.</param>
    /// <param name="payouts">One for each benefit that has such periods.</param>
    /// <param name="indented">One member a line when true.</param>
    public static byte[] WritePayouts(string period, IReadOnlyList<Payout> payouts, bool indented = false) =>
        Write(new PayoutsAnswer { Period = period, Items = payouts }, indented);

    /// <summary>Writes the violations that the facts point to.</summary>
    public static byte[] WriteSuspicions(IReadOnlyList<Suspicion> suspicions, bool indented = false) =>
        Write(new SuspicionsAnswer { Items = suspicions }, indented);

    /// <summary>Writes the evidence of a verdict.</summary>
    public static byte[] WriteEvidence(Evidence evidence, bool indented = false) => Write(evidence, indented);

    /// <summary>Writes a program's rulebook.</summary>
    public static byte[] WriteDescription(ProgramDescription description, bool indented = false) => Write(description, indented);

    private static byte[] Write<T>(T value, bool indented) => JsonSerializer.SerializeToUtf8Bytes(value, TypeOf<T>(indented));

    private static JsonSerializerOptions Make(bool indented)
    {
        var options = new JsonSerializerOptions(ContractsContext.Default.Options)
        {
            TypeInfoResolver = ContractsContext.Default.WithAddedModifier(ContractsContext.LeaveOutWhatWasNotSaid),
            // Answers are read by people too: accents stay letters. Nothing here is put into a page unescaped.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = indented,
            NewLine = "\n",
        };
        options.MakeReadOnly();
        return options;
    }
}

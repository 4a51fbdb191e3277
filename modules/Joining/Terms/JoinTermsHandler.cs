using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;
using PartnerHub.Kits.Messaging;
using PartnerHub.Programs;

namespace PartnerHub.Joining.Terms;

internal sealed class JoinTermsHandler(UnitOfWork unit, IMediator mediator) : IRequestHandler<FindJoinTerms, JoinTerms?>, IRequestHandler<SetJoinTerms, bool>
{
    /// <summary>What programs call the kind of fact that a signed agreement is, unless their manager names another.</summary>
    private const string UsualKind = "agreement";

    private static readonly Sql One = Sql.Of("SELECT is_open, agreement_kind, agreement FROM joining_terms WHERE program = @Program");

    private static readonly Sql Set = Sql.Upsert("joining_terms", "program", "is_open, agreement_kind, agreement");

    private static readonly LocalizedText AKind = LocalizedText.Of("une sorte de fait de ce programme, sans période ni personne", "a kind of fact of this program, without a period or a person");
    private static readonly LocalizedText AVersion = LocalizedText.Of($"un texte de 1 à {TextLimits.Id} caractères", $"a text of 1 to {TextLimits.Id} characters");

    public async Task<JoinTerms?> Handle(FindJoinTerms request, CancellationToken cancellationToken)
    {
        if ((await mediator.Send(new FindProgram(request.Program), cancellationToken))?.Description is not { Levels.Count: > 0 } program)
        {
            return null;
        }

        await using var session = await unit.ReadAsync(cancellationToken);
        return await session.FindAsync<Row>(One, new { request.Program }, cancellationToken) is { } row
            ? new(row.IsOpen, row.AgreementKind, row.Agreement ?? program.Version)
            : new(true, program.FactKinds.FirstOrDefault(kind => kind.Id == UsualKind && CanBeAgreement(kind))?.Id, program.Version);
    }

    public async Task<bool> Handle(SetJoinTerms request, CancellationToken cancellationToken)
    {
        if ((await mediator.Send(new FindProgram(request.Program), cancellationToken))?.Description is not { } program)
        {
            return false;
        }

        if (request.AgreementKind is { } id && !program.FactKinds.Any(kind => kind.Id == id && CanBeAgreement(kind)))
        {
            throw Refusal("$.agreementKind", AKind, id);
        }

        var version = request.Agreement.Trim();
        if (version.Length is 0 or > TextLimits.Id || version.Any(char.IsControl))
        {
            throw Refusal("$.agreement", AVersion, version);
        }

        var row = new { request.Program, request.IsOpen, request.AgreementKind, Agreement = version };
        await unit.RunAsync(session => session.ExecuteAsync(Set, row, cancellationToken), cancellationToken);
        return true;
    }

    /// <summary>Whether a day says all that a fact of the kind has to say.</summary>
    public static bool CanBeAgreement(FactKind kind) =>
        kind is { Period: PeriodForm.None, PerPerson: false } && (kind.ValueType is FactValueType.None or FactValueType.Flag || kind is { ValueOptional: true, ValueType: not FactValueType.Money })
        && !kind.Details.Any(detail => detail.Required);

    private static InvalidRequestException Refusal(string path, LocalizedText expected, string found) =>
        new([new InputError { Path = path, Expected = expected, Found = LocalizedText.Of($"« {Echo.Of(found)} »", $"'{Echo.Of(found)}'") }]);

    private sealed class Row
    {
        public bool IsOpen { get; init; }

        public string? AgreementKind { get; init; }

        public string? Agreement { get; init; }
    }
}

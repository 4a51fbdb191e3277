using System.Globalization;
using System.Text.Json;
using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Imports.Loads;
using PartnerHub.Imports.Looks;
using PartnerHub.Imports.Sales;
using PartnerHub.Imports.Upload;
using PartnerHub.Kits.Messaging;
using PartnerHub.Programs;

namespace PartnerHub.Imports.Mappings;

internal sealed class KeepMappingCheck(IMediator mediator) : IRequestCheck<KeepMapping>
{
    private const int Longest = 60_000;

    private static readonly LocalizedText Short = LocalizedText.Of($"au plus {Longest} caractères", $"at most {Longest} characters");
    private static readonly LocalizedText Expected = LocalizedText.Of(
        "une description de fichier : ses noms et ses valeurs sont dans la documentation", "a mapping: the documentation has its names and values");

    private static readonly LocalizedText Unfit = LocalizedText.Of("un texte qui ne convient pas à cet endroit", "a text that does not fit there");

    public async ValueTask<IReadOnlyList<InputError>> Check(KeepMapping request, CancellationToken cancellation)
    {
        var program = (await mediator.Send(new FindProgram(request.Program), cancellation))?.Description;
        if (program is null)
        {
            return [Wrong("$.program", OpenProblem.NotServed, LocalizedText.Of($"« {request.Program} »", $"'{request.Program}'"))];
        }

        if (request.Mapping.Length > Longest)
        {
            var found = request.Mapping.Length.ToString(CultureInfo.InvariantCulture);
            return [new InputError { Path = "$", Expected = Short, Found = LocalizedText.Of(found, found) }];
        }

        var takesSales = SalesFacts.KindOf(program) is not null;
        return !ImportKinds.ListFor(takesSales).Contains(request.Kind) ? [Wrong("$.kind", request.Kind == ImportKinds.Sales ? OpenProblem.NoSales : OpenProblem.UnknownKind(request.Kind), Unfit)]
            : !ImportKindSearch.IsSource(request.Source) ? [Wrong("$.source", OpenProblem.BadSource, Unfit)]
            : Check(request.Mapping, request.Kind, TargetColumn.ListFor(request.Kind, program));
    }

    private static InputError Wrong(string path, ImportProblem problem, LocalizedText found) => new() { Path = path, Expected = problem.Text, Found = found };

    private static IReadOnlyList<InputError> Check(string mapping, string kind, IReadOnlyList<TargetColumn> columns)
    {
        try
        {
            MappingText.Check(mapping, kind, columns);
            return [];
        }
        catch (JsonException error)
        {
            return [new InputError { Path = Echo.Of(error.Path ?? "$"), Line = error.LineNumber is { } line ? (int)line + 1 : null, Expected = Expected, Found = Unfit }];
        }
    }
}

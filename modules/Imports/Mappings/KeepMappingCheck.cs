using System.Text.Json;
using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Imports.Loads;
using PartnerHub.Imports.Sales;
using PartnerHub.Imports.Upload;
using PartnerHub.Kits.Messaging;
using PartnerHub.Programs;

namespace PartnerHub.Imports.Mappings;

internal sealed class KeepMappingCheck(IMediator mediator) : IRequestCheck<KeepMapping>
{
    private static readonly LocalizedText Expected = LocalizedText.Of(
        "une description de fichier : ses noms et ses valeurs sont dans la documentation", "a mapping: the documentation has its names and values");

    private static readonly LocalizedText Unfit = LocalizedText.Of("un texte qui ne convient pas à cet endroit", "a text that does not fit there");

    public async ValueTask<IReadOnlyList<InputError>> Check(KeepMapping request, CancellationToken cancellation)
    {
        var program = (await mediator.Send(new FindProgram(request.Program), cancellation))?.Description;
        if (program is null || SalesFacts.KindOf(program) is null)
        {
            return [new InputError { Path = "$.program", Expected = (program is null ? OpenProblem.NotServed : OpenProblem.NoSales).Text, Found = LocalizedText.Of($"« {request.Program} »", $"'{request.Program}'") }];
        }

        return ImportKindSearch.IsSource(request.Source) ? Check(request.Mapping) : [new InputError { Path = "$.source", Expected = OpenProblem.BadSource.Text, Found = Unfit }];
    }

    private static IReadOnlyList<InputError> Check(string mapping)
    {
        try
        {
            MappingText.Read(mapping);
            return [];
        }
        catch (JsonException error)
        {
            return [new InputError { Path = error.Path ?? "$", Line = error.LineNumber is { } line ? (int)line + 1 : null, Expected = Expected, Found = Unfit }];
        }
    }
}

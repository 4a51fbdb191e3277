using MediatR;
using PartnerHub.Contracts;
using PartnerHub.Programs.Catalog;

namespace PartnerHub.Programs.Versions;

internal sealed class TryDefinitionHandler(ProgramCatalog catalog) : IRequestHandler<TryDefinition, OpenedRulebook>
{
    public async Task<OpenedRulebook> Handle(TryDefinition request, CancellationToken cancellationToken) =>
        await catalog.TryDefinition(request.Program, request.Plugin, request.Definition) is not { } tried
            ? new()
            {
                IsUnknownPlugin = true,
                Refusal = LocalizedText.Of($"aucun greffon « {Echo.Of(request.Plugin)} » ne prend de définition", $"no plugin '{Echo.Of(request.Plugin)}' takes definitions"),
            }
            : tried.Entry.Package.Refusal is { } refusal ? new() { Refusal = refusal, Errors = tried.Entry.Package.RefusedSetting?.Errors ?? [] }
            : new() { Program = tried.Name };
}

using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using PartnerHub.Kits.Web;

namespace PartnerHub.Host.Web.Api;

/// <summary>What the OpenAPI document says beyond the endpoints' own words.</summary>
internal static class ApiDocument
{
    private static readonly Dictionary<string, (string Text, string Example)> Parameters = new(StringComparer.Ordinal)
    {
        ["program"] = ("Id of a program.", "kaspersky-tiers"),
        ["member"] = ("Id of a member: the partner's and the program's, with a dot between.", "p001.kaspersky-tiers"),
        ["on"] = ("The day asked about.", "2026-06-15"),
        ["from"] = ("First day asked about.", "2026-06-01"),
        ["to"] = ("Last day asked about; for a level, the id of the level asked for.", "2026-08-31"),
        ["open"] = ("True for those alone that wait for a decision.", "true"),
        ["after"] = ("Where to go on: `next` of the page before.", "p010.kaspersky-tiers"),
        ["kind"] = ("Id of a kind of fact of the program; in a journal, the kind of ruling; of files, `sales`, `partners`, `people` or `facts`.", "sales"),
        ["number"] = ("Number of a fact among those of its member, or of an entry or an appeal in the program's journal.", "7"),
        ["knownAt"] = ("As known at this instant; now when left out.", "2026-06-15T08:00:00Z"),
        ["revision"] = ("As known at this revision of the program's data; the last one when left out.", "12"),
        ["partner"] = ("Id of a partner.", "p001"),
        ["import"] = ("Number of a file received.", "1"),
        ["source"] = ("Who sends the file: its lines are told apart by source and line key.", "wholesaler"),
        ["fileName"] = ("Name of the file, for its receipt.", "2017-w05.csv"),
        ["period"] = ("The period it is about; of a file, that of its last day when left out.", "2017-W05"),
        ["person"] = ("Id of a person of the partner, which tells nothing about them.", "p001-01"),
        ["run"] = ("Number of a network run of the program.", "1"),
        ["name"] = ("Part of a name; capitals and accents make no difference.", "example"),
        ["country"] = ("Code of a country.", "FR"),
        ["level"] = ("Id of a level of the program.", "silver"),
        ["Idempotency-Key"] = ("The client's own word for this write: sent again with the same key and content, it takes effect once and is answered as the first time.", "order-2017-05-03"),
        ["If-Match"] = ("The ETag of what is edited, as it was last read.", "\"3\""),
        ["id"] = ("Id of a client's questionnaire.", "exemple-partenaires"),
        ["question"] = ("Id of a question.", "4.2"),
        ["approval"] = ("Id of what waits for a second person.", "0198f3c2a1b47c3d8e9f0a1b2c3d4e5f"),
        ["mail"] = ("Id of a mail.", "0198f3c2a1b47c3d8e9f0a1b2c3d4e5f"),
        ["state"] = ("Those alone in this state.", "failed"),
        ["limit"] = ("How many items a page has at most.", "50"),
    };

    public static void Describe(OpenApiOptions options)
    {
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new()
            {
                Title = "PartnerHub",
                Version = "v1",
                Description = "Partner programs of several vendors: which level, which benefits, which sanction, why, and by which clause.",
            };
            ContractSchemas.AddTo(document);
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            TakesHeader[] headers = [.. context.Description.ActionDescriptor.EndpointMetadata.OfType<TakesHeader>()];
            AddHeaders(operation, headers);
            DescribeParameters(operation);
            ApiStatuses.Describe(operation, context.Description.HttpMethod, headers);
            return Task.CompletedTask;
        });
        options.AddSchemaTransformer((schema, context, _) =>
        {
            if (context.JsonTypeInfo.Type == typeof(DayText) || context.JsonTypeInfo.Type == typeof(DayText?))
            {
                schema.Type = JsonSchemaType.String;
                schema.Format = "date";
            }

            return Task.CompletedTask;
        });
    }

    private static void AddHeaders(OpenApiOperation operation, IEnumerable<TakesHeader> headers)
    {
        foreach (var header in headers)
        {
            (operation.Parameters ??= []).Add(new OpenApiParameter
            {
                Name = header.Name,
                In = ParameterLocation.Header,
                Required = header.Required,
                Schema = new OpenApiSchema { Type = JsonSchemaType.String },
            });
        }
    }

    private static void DescribeParameters(OpenApiOperation operation)
    {
        foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
        {
            if (Parameters.TryGetValue(parameter.Name ?? "", out var words))
            {
                parameter.Description = words.Text;
                parameter.Example = JsonValue.Create(words.Example);
            }

            if (parameter is { Name: "limit", Schema: OpenApiSchema limit })
            {
                (limit.Type, limit.Minimum, limit.Maximum, limit.Default) = (JsonSchemaType.Integer, "1", "200", JsonValue.Create(50));
                parameter.Example = JsonValue.Create(50);
            }
        }
    }
}

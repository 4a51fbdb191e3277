using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using PartnerHub.Contracts;

namespace PartnerHub.Host.Web.Api;

/// <summary>The contract types that are written flatter than they are kept, which the schema generator can't see through.</summary>
internal static class ContractSchemas
{
    private static readonly Dictionary<Type, Func<OpenApiDocument, OpenApiSchema>> Written = new()
    {
        [typeof(Reason)] = _ => Object(
            "One reason of a ruling.",
            ("text", Text("In English.")),
            ("textFr", Text("In French.")),
            ("clause", Text("Id of the clause it rests on."))),
        [typeof(LevelStanding)] = document => Object(
            "One level judged.",
            ("level", Text("Id of the level.")),
            ("eligible", new OpenApiSchema { Type = JsonSchemaType.Boolean, Description = "True when nothing required blocks it, or when it is conferred." }),
            ("conferred", OrNull(Reference(document, typeof(Reason)))),
            ("requirements", List(Reference(document, typeof(RequirementResult))))),
        [typeof(RequirementResult)] = document => Object(
            "One requirement judged for one level.",
            ("id", Text("Id of the requirement.")),
            ("demand", Choice<Demand>("What the level asks.")),
            ("verdict", Choice<Verdict>("How the partner stands.")),
            ("actual", Value("What the partner has.")),
            ("needed", Value("The least value that meets it.")),
            ("unit", Text("Unit of both values: an ISO 4217 code, `flag`, or a plural noun.")),
            ("until", new OpenApiSchema { Type = JsonSchemaType.String | JsonSchemaType.Null, Format = "date", Description = "In grace: the last day of grace. Pending: the last day on which it is not owed." }),
            ("missing", OrNull(Object("What is missing when the verdict is undetermined.", ("what", Text("A fact kind, or the path of a setting.")), ("text", Both())))),
            ("clause", Text("Id of the clause it rests on."))),
        [typeof(Entitlement)] = document => Object(
            "One benefit as a partner has it.",
            ("id", Text("Id of the benefit.")),
            ("state", Choice<BenefitState>("Whether it is there.")),
            ("form", Choice<BenefitForm>("How the value reads.")),
            ("value", Value("A number for ceilings and rates, a text in English, or nothing.")),
            ("valueFr", new OpenApiSchema { Type = JsonSchemaType.String, Description = "The text in French; left out when there is none." }),
            ("unit", new OpenApiSchema { Type = JsonSchemaType.String | JsonSchemaType.Null, Description = "Unit of the value." }),
            ("reasons", List(Reference(document, typeof(Reason))))),
    };

    /// <summary>Adds the schemas to the document, and points the lists of such types at them.</summary>
    public static void AddTo(OpenApiDocument document)
    {
        foreach (var (name, schema) in document.Components?.Schemas?.ToArray() ?? [])
        {
            if (typeof(Reason).Assembly.GetType($"{typeof(Reason).Namespace}.{name}") is { } type)
            {
                Complete(schema, type, document);
            }
        }

        foreach (var (type, schema) in Written)
        {
            document.AddComponent(type.Name, schema(document));
        }
    }

    private static void Complete(IOpenApiSchema schema, Type type, OpenApiDocument document)
    {
        foreach (var property in type.GetProperties())
        {
            if (property.PropertyType is { IsGenericType: true } list && list.GetGenericArguments() is [{ } item] && Written.ContainsKey(item)
                && schema.Properties is { } properties
                && properties.TryGetValue(JsonNamingPolicy.CamelCase.ConvertName(property.Name), out var written)
                && written is OpenApiSchema array)
            {
                array.Items = Reference(document, item);
            }
        }
    }

    private static OpenApiSchemaReference Reference(OpenApiDocument document, Type type) => new(type.Name, document);

    private static OpenApiSchema Object(string description, params (string Name, IOpenApiSchema Schema)[] properties) => new()
    {
        Type = JsonSchemaType.Object,
        Description = description,
        Properties = properties.ToDictionary(property => property.Name, property => property.Schema, StringComparer.Ordinal),
    };

    private static OpenApiSchema Text(string description) => new() { Type = JsonSchemaType.String, Description = description };

    private static OpenApiSchema Value(string description) => new()
    {
        Type = JsonSchemaType.Number | JsonSchemaType.Boolean | JsonSchemaType.String | JsonSchemaType.Null,
        Description = description,
    };

    private static OpenApiSchema List(IOpenApiSchema items) => new() { Type = JsonSchemaType.Array, Items = items };

    private static OpenApiSchema OrNull(IOpenApiSchema schema) => new() { OneOf = [new OpenApiSchema { Type = JsonSchemaType.Null }, schema] };

    private static OpenApiSchema Both() => Object("A text in both languages.", ("fr", Text("In French.")), ("en", Text("In English.")));

    private static OpenApiSchema Choice<TEnum>(string description)
        where TEnum : struct, Enum => new()
        {
            Type = JsonSchemaType.String,
            Description = description,
            Enum = [.. Enum.GetNames<TEnum>().Select(name => (JsonNode)JsonNamingPolicy.KebabCaseLower.ConvertName(name))],
        };
}

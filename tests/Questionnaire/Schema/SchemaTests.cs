using System.Text.Json.Nodes;
using PartnerHub.Questionnaire.Tests.Samples;

namespace PartnerHub.Questionnaire.Tests.Schema;

public sealed class SchemaTests
{
    private static readonly SchemaValidation Schema = new(PublishedSchema.Read());

    public static TheoryData<string> Samples => [.. SampleFile.Names];

    [Fact]
    public void Schema_Published_IsThatOfTheReader()
    {
        var schema = PublishedSchema.Write();
        if (Environment.GetEnvironmentVariable("PARTNERHUB_WRITE_SCHEMA") == "1")
        {
            File.WriteAllText(PublishedSchema.File, schema);
        }

        Assert.True(File.ReadAllText(PublishedSchema.File) == schema, "definition.schema.json is not up to date: set PARTNERHUB_WRITE_SCHEMA=1 and run the tests again");
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sample_Shipped_FitsTheSchemaAndIsRead(string name)
    {
        Assert.Empty(Schema.Errors(SampleFile.Read(name)));
        Assert.Empty(SampleFile.Errors(SampleFile.Read(name)));
    }

    [Fact]
    public void Schema_EveryMember_IsDescribed() =>
        Assert.All(
            PublishedSchema.Read()["$defs"]!.AsObject().Append(KeyValuePair.Create("root", (JsonNode?)PublishedSchema.Read())).Where(part => part.Key != "text"),
            part => Assert.All(part.Value!["properties"]!.AsObject(), member => Assert.NotNull(member.Value!["description"])));

    [Theory]
    [InlineData("three-tiers")]
    [InlineData("technical-levels")]
    public void Sample_Spoilt_IsRefusedByBoth(string name)
    {
        var spoilt = Spoiling.Each(SampleFile.Read(name)).ToArray();
        Assert.True(spoilt.Length > 200);
        Assert.All(spoilt, mutant =>
        {
            Assert.True(Schema.Errors(mutant.Document).Count > 0, $"the schema takes {mutant.What}");
            Assert.True(SampleFile.Errors(mutant.Document).Count > 0, $"the reader takes {mutant.What}");
        });
    }
}

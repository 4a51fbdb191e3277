using System.Text;

namespace PartnerHub.Contracts.Tests.Json;

public sealed class QuestionErrorTests
{
    private const string Partner = "\"partner\":{\"id\":\"p\",\"name\":\"E\",\"country\":\"FR\"}";

    [Theory]
    [InlineData("[]", "$", "an object", "a list")]
    [InlineData("{}", "$.partner", "an object", "nothing")]
    [InlineData("{\"partner\":null}", "$.partner", "an object", "null")]
    [InlineData("{\"partner\":{\"name\":\"E\",\"country\":\"FR\"}}", "$.partner.id", "a text", "nothing")]
    [InlineData("{" + Partner + ",\"fact\":[]}", "$.fact", "a member among partner, membership, facts, cases, request, claim, case", "\"fact\"")]
    [InlineData("{" + Partner + ",\"Facts\":[]}", "$.Facts", "a member among partner, membership, facts, cases, request, claim, case", "\"Facts\"")]
    [InlineData("{" + Partner + ",\"a b\":1}", "$['a b']", "a member among partner, membership, facts, cases, request, claim, case", "\"a b\"")]
    [InlineData("{" + Partner + ",\"facts\":{}}", "$.facts", "a list", "an object")]
    [InlineData("{" + Partner + ",\"facts\":null}", "$.facts", "a list", "null")]
    [InlineData("{" + Partner + ",\"facts\":[{\"kind\":\"a\",\"on\":\"2017-02-28\",\"details\":null}]}", "$.facts[0].details", "an object", "null")]
    [InlineData("{" + Partner + ",\"case\":{\"violation\":\"x\",\"openedOn\":\"2017-01-01\",\"plan\":{\"from\":\"2017-01-01\",\"to\":\"2017-01-02\",\"outcome\":null}}}", "$.case.plan.outcome", "one of open, met, missed", "null")]
    [InlineData("{" + Partner + ",\"facts\":[null]}", "$.facts[0]", "an object", "null")]
    [InlineData("{" + Partner + ",\"facts\":[{\"kind\":\"a\"}]}", "$.facts[0].on", "a date that exists, YYYY-MM-DD", "nothing")]
    [InlineData("{" + Partner + ",\"facts\":[{\"kind\":\"a\",\"on\":\"2017-02-29\"}]}", "$.facts[0].on", "a date that exists, YYYY-MM-DD", "\"2017-02-29\"")]
    [InlineData("{" + Partner + ",\"facts\":[{\"kind\":\"a\",\"on\":\"17/02/2017\"}]}", "$.facts[0].on", "a date that exists, YYYY-MM-DD", "\"17/02/2017\"")]
    [InlineData("{" + Partner + ",\"facts\":[{\"kind\":7,\"on\":\"2017-02-28\"}]}", "$.facts[0].kind", "a text", "7")]
    [InlineData("{" + Partner + ",\"facts\":[{\"kind\":\"a\",\"on\":\"2017-02-28\",\"amount\":\"12\"}]}", "$.facts[0].amount", "a number", "\"12\"")]
    [InlineData("{" + Partner + ",\"facts\":[{\"kind\":\"a\",\"on\":\"2017-02-28\",\"amount\":1e99}]}", "$.facts[0].amount", "a number of at most 28 digits", "1e99")]
    [InlineData("{" + Partner + ",\"facts\":[{\"kind\":\"a\",\"on\":\"2017-02-28\",\"value\":[1]}]}", "$.facts[0].value", "a number, true, false or a text", "a list")]
    [InlineData("{" + Partner + ",\"facts\":[{\"kind\":\"a\",\"kind\":\"a\"}]}", "$.facts[0].kind", "\"kind\" once", "it a second time")]
    [InlineData("{" + Partner + ",\"facts\":[{\"kind\":\"a\",\"on\":\"2017-02-28\",\"details\":{\"x\":{}}}]}", "$.facts[0].details.x", "a number, true, false or a text", "an object")]
    [InlineData("{" + Partner + ",\"facts\":[{\"kind\":\"a\",\"on\":\"2017-02-28\",\"details\":{\"x\":1,\"x\":2}}]}", "$.facts[0].details.x", "\"x\" once", "it a second time")]
    [InlineData("{" + Partner + ",\"request\":\"gold\"}", "$.request", "an object", "\"gold\"")]
    [InlineData("{" + Partner + ",\"request\":{}}", "$.request.to", "a text", "nothing")]
    [InlineData("{" + Partner + ",\"claim\":{\"benefit\":\"x\",\"customer\":{\"isNew\":\"yes\"}}}", "$.claim.customer.isNew", "true or false", "\"yes\"")]
    [InlineData("{" + Partner + ",\"case\":{\"violation\":\"x\",\"openedOn\":\"2017-01-01\",\"plan\":{\"from\":\"2017-01-01\",\"to\":\"2017-01-02\",\"outcome\":\"Met\"}}}", "$.case.plan.outcome", "one of open, met, missed", "\"Met\"")]
    [InlineData("{" + Partner + ",\"membership\":{\"history\":[{\"level\":\"a\"}]}}", "$.membership.history[0].from", "a date that exists, YYYY-MM-DD", "nothing")]
    [InlineData("{" + Partner + ",}", "$", "JSON without a syntax error", "\"}\"")]
    [InlineData("{" + Partner + "} x", "$", "JSON without a syntax error", "\"x\"")]
    [InlineData("{" + Partner + ",\"facts\":[", "$.facts", "JSON without a syntax error", "the end of the file")]
    [InlineData("{" + Partner + "/* no */}", "$", "JSON without a syntax error", "a comment")]
    [InlineData("{'partner':1}", "$", "JSON without a syntax error", "\"'\"")]
    [InlineData("{\"partner\":{\"id\":\"\\uD800\"}}", "$.partner.id", "a well-formed text", "\"\\uD800\"")]
    [InlineData("{\"partner\":{\"i\\u0064\":1}}", "$.partner.id", "a text", "1")]
    [InlineData("", "$", "an object", "an empty file")]
    [InlineData(" \n\t ", "$", "an object", "an empty file")]
    public void Read_WrongInput_SaysWhereAndWhat(string json, string path, string expected, string found)
    {
        var error = Sample.ErrorOf(json);

        Assert.Equal((path, expected, found), (error.Path, error.Expected.En, error.Found.En));
        Assert.Equal(1, error.Line);
    }

    [Fact]
    public void Read_NameOfHalfALetter_IsNoMember()
    {
        var error = Sample.ErrorOf("{\"\\uD800\":1}");

        Assert.Equal(("$['\\uD800']", "\"\\uD800\""), (error.Path, error.Found.En));
        Assert.StartsWith("a member among partner, ", error.Expected.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"2016-07-31\"", "\"yesterday\"", "$.facts[0].on", 7)]
    [InlineData("\"person\": \"ann\" }", "\"persons\": \"ann\" }", "$.facts[1].persons", 8)]
    [InlineData("\"value\": true }", "\"value\": true, }", "$.facts[2]", 9)]
    [InlineData("\"to\": \"gold\"", "", "$.request.to", 12)]
    [InlineData("\"outcome\": \"met\"", "\"outcome\": met", "$.case.plan.outcome", 18)]
    public void Read_WrongInput_SaysTheLine(string old, string wrong, string path, int line)
    {
        var error = Sample.ErrorOf(Sample.Question.Replace(old, wrong, StringComparison.Ordinal));

        Assert.Equal((path, line), (error.Path, error.Line));
    }

    [Theory]
    [InlineData("$.facts[1].person", 8)]
    [InlineData("$.membership.history[0].level", 5)]
    [InlineData("$.facts[4].details.pages", 11)]
    [InlineData("$.facts[3].currency", 10)]
    [InlineData("$.case.plan.to", 18)]
    [InlineData("$.nothing.there", 1)]
    public void WithLines_PathOfAValue_AddsItsLine(string path, int line)
    {
        var error = new InputError { Path = path, Expected = LocalizedText.Of("a", "a"), Found = LocalizedText.Of("b", "b") };

        var placed = ContractsJson.WithLines(Sample.Utf8(Sample.Question), [error]);

        Assert.Equal(line, Assert.Single(placed).Line);
    }

    [Fact]
    public void Read_InvalidUtf8_SaysTheByteAndItsLine()
    {
        var error = Sample.ErrorOf([.. "{\n\"partner\":\""u8, 0xE9, .. "\"}"u8]);

        Assert.Equal(2, error.Line);
        Assert.Equal("the byte 0xE9 at offset 13, which is not", error.Found.En);
        Assert.Equal("text in UTF-8", error.Expected.En);
    }

    [Fact]
    public void Read_FortyMegabytes_IsRefusedAtOnce()
    {
        // What is made once, whatever is read first, is no matter of the file's size.
        Assert.NotNull(Sample.ErrorOf(new byte[1]));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var file = new byte[40 * 1024 * 1024];
        var made = GC.GetAllocatedBytesForCurrentThread() - before;

        var error = Sample.ErrorOf(file);

        Assert.Equal("expected at most 32 MB, found more", error.Text.En);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before - made, 0, 100_000);
    }

    [Fact]
    public void Read_DeepNesting_IsAnError()
    {
        var deep = new string('[', 100_000);

        Assert.Equal("$", Sample.ErrorOf(deep).Path);
        Assert.Equal("$.facts[0]", Sample.ErrorOf("{" + Partner + ",\"facts\":" + deep).Path);
    }

    [Fact]
    public void Error_InFrench_IsAllFrench()
    {
        var error = Sample.ErrorOf("{" + Partner + ",\"facts\":[{\"kind\":\"a\",\"on\":3}]}");

        Assert.Equal("$.facts[0].on (ligne 1) : attendu : une date existante, AAAA-MM-JJ ; trouvé : 3", error.ToString("fr"));
        Assert.Equal("$.facts[0].on (line 1): expected a date that exists, YYYY-MM-DD, found 3", error.ToString());
    }

    [Fact]
    public void Read_LongWrongText_IsQuotedShort()
    {
        var error = Sample.ErrorOf("{" + Partner + ",\"facts\":[{\"kind\":\"a\",\"on\":\"" + new string('x', 5000) + "\"}]}");

        Assert.InRange(error.Found.En.Length, 1, 45);
    }

    [Fact]
    public void Read_RandomMutations_NeverThrow()
    {
        var valid = Encoding.UTF8.GetBytes(Sample.Question);
        var random = new Random(20170615);
        var refused = 0;
        for (var round = 0; round < 5_000; round++)
        {
            var mutated = Mutate(valid, random);
            if (!ContractsJson.TryReadQuestion(mutated, out _, out var error))
            {
                refused++;
                Assert.StartsWith("$", error.Path, StringComparison.Ordinal);
                Assert.NotEmpty(error.Found.En);
                Assert.DoesNotContain("System.", error.ToString(), StringComparison.Ordinal);
            }
        }

        Assert.InRange(refused, 1_000, 5_000);
    }

    private static byte[] Mutate(byte[] valid, Random random)
    {
        List<byte> bytes = [.. valid];
        for (var change = random.Next(1, 4); change > 0; change--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(4))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveAt(at);
                    break;
                case 2:
                    bytes.Insert(at, (byte)"{}[],:\"\\0-eE\n "[random.Next(14)]);
                    break;
                default:
                    bytes.RemoveRange(at, Math.Min(random.Next(200), bytes.Count - at));
                    bytes.Add((byte)' ');
                    break;
            }
        }

        return [.. bytes];
    }
}

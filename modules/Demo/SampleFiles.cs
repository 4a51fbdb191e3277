using System.Text.Json;
using System.Text.Json.Nodes;
using PartnerHub.Contracts;
using PartnerHub.Demo.Tiers;
using PartnerHub.Demo.Tracks;
using PartnerHub.Partners;

namespace PartnerHub.Demo;

/// <summary>The sample network as files to import: of each program its partners, their people, their facts.</summary>
internal static class SampleFiles
{
    public static IReadOnlyList<string> Programs { get; } = [TierFile.Program, TrackFile.Program];

    /// <summary>In the order in which each builds on the ones before.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["partners", "people", "facts"];

    public static async Task WriteAsync(string path, string kind, string program, SampleNetwork network, CancellationToken cancellation)
    {
        await using var file = File.Create(path);
        await using var json = new Utf8JsonWriter(file, new() { Indented = false });
        json.WriteStartArray();
        foreach (var enrolment in network.Enrolments)
        {
            foreach (var membership in enrolment.Memberships.Where(membership => membership.Program == program))
            {
                Write(json, kind, enrolment.Partner, membership);
            }

            await json.FlushAsync(cancellation);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string kind, Partner partner, EnrolledMembership membership)
    {
        var records = kind switch
        {
            "partners" => [Record(partner, membership.Membership)],
            "people" => partner.People.Select(person => new JsonObject { ["partner"] = partner.Id, ["person"] = person.Id }),
            _ => membership.Facts.Select((fact, place) => Record(partner.Id, place + 1, fact)),
        };
        foreach (var record in records)
        {
            record.WriteTo(json);
        }
    }

    private static JsonObject Record(Partner partner, Membership membership)
    {
        var record = Node(partner);
        record.Remove("people");
        foreach (var (name, value) in Node(membership).ToArray())
        {
            record[name == "since" ? "levelSince" : name] = value?.DeepClone();
        }

        return record;
    }

    private static JsonObject Record(string partner, int number, Fact fact)
    {
        var record = Node(fact);
        record["member"] = partner;
        record["key"] = FormattableString.Invariant($"{partner}/{number:0000}");
        return record;
    }

    private static JsonObject Node<T>(T value) => JsonSerializer.SerializeToNode(value, ContractsJson.TypeOf<T>())!.AsObject();
}

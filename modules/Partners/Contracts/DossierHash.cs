using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using PartnerHub.Contracts;

namespace PartnerHub.Partners;

/// <summary>
/// The fingerprint of a dossier: SHA-256 over all that a program can read of it, each text with its length, each number with
/// its digits, facts in their own total order. Two dossiers of one fingerprint get the same answers.
/// </summary>
public static class DossierHash
{
    public const int Size = SHA256.HashSizeInBytes;

    /// <summary>64 lower-case hexadecimal digits.</summary>
    public static string Of(Dossier dossier)
    {
        Span<byte> hash = stackalloc byte[Size];
        Write(dossier, hash);
        return Convert.ToHexStringLower(hash);
    }

    /// <summary>Writes the 32 bytes of the fingerprint.</summary>
    public static void Write(Dossier dossier, Span<byte> hash)
    {
        var fields = new Fields();
        fields.Add(dossier.Partner);
        fields.Add(dossier.Membership);
        fields.Add(dossier.Facts.Count);
        foreach (var fact in dossier.Facts)
        {
            fields.Add(fact);
        }

        fields.AddAll(dossier.Cases);
        SHA256.HashData(fields.Written, hash);
    }

    private sealed class Fields
    {
        private readonly ArrayBufferWriter<byte> _bytes = new(1024);

        public ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

        public void Add(Partner partner)
        {
            Add(partner.Id);
            Add(partner.Name);
            Add(partner.Country);
            Add(partner.Types.Count);
            foreach (var type in partner.Types)
            {
                Add(type);
            }

            Add(partner.People.Count);
            foreach (var person in partner.People)
            {
                Add(person.Id);
            }
        }

        public void Add(Membership? membership)
        {
            Add(membership is null ? 0 : 1);
            Add(membership?.Level);
            Add(membership?.Since);
            Add(membership?.JoinedOn);
            Add(membership?.History.Count ?? 0);
            foreach (var period in membership?.History ?? [])
            {
                Add(period.Level);
                Add(period.From);
            }
        }

        public void Add(Fact fact)
        {
            Add(fact.Kind);
            Add(fact.On);
            Add(fact.Until);
            Add(fact.Value);
            Add(fact.Amount);
            Add(fact.Currency);
            Add(fact.Quantity);
            Add(fact.Person);
            Add(fact.Product);
            Add(fact.Period);
            Add(fact.Details.Count);
            if (fact.Details.Count > 0)
            {
                foreach (var (name, value) in fact.Details.OrderBy(detail => detail.Key, StringComparer.Ordinal))
                {
                    Add(name);
                    Add(value);
                }
            }
        }

        /// <summary>Nothing where there are none: fingerprints of before there were cases stay what they are.</summary>
        public void AddAll(IReadOnlyList<SanctionCase> cases)
        {
            foreach (var @case in cases)
            {
                Add(@case.Id);
                Add(@case.Violation);
                Add(@case.OpenedOn);
                Add(@case.Period);
                Add((int)@case.State);
                Add(@case.ClosedOn);
                Add(@case.Steps.Count);
                foreach (var step in @case.Steps)
                {
                    Add(step.Kind);
                    Add(step.On);
                }

                Add(@case.Plan?.From);
                Add(@case.Plan?.To);
                Add((int?)@case.Plan?.Outcome ?? 0);
            }
        }

        public void Add(int number)
        {
            BinaryPrimitives.WriteInt32LittleEndian(_bytes.GetSpan(sizeof(int)), number);
            _bytes.Advance(sizeof(int));
        }

        // One more than the day's number, so that no day differs from the first one.
        private void Add(DateOnly? day) => Add(day is { } given ? given.DayNumber + 1 : 0);

        private void Add(string? text)
        {
            Add(text is null ? -1 : text.Length);
            _bytes.Write(MemoryMarshal.AsBytes(text.AsSpan()));
        }

        private void Add(decimal? number)
        {
            Add(number is null ? 0 : 1);
            Span<int> bits = stackalloc int[4];
            decimal.GetBits(number ?? 0, bits);
            _bytes.Write(MemoryMarshal.AsBytes<int>(bits));
        }

        private void Add(FactValue value)
        {
            Add((int)value.Form);
            Add(value.Quantity);
            Add(value.Text);
        }
    }
}

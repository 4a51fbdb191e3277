using PartnerHub.Imports.Formats;

namespace PartnerHub.Imports.Records;

/// <summary>The records of a file, one after the other.</summary>
internal interface IRecordReader : IDisposable
{
    RawRecord Current { get; }

    /// <summary>Behind the present record.</summary>
    FilePosition Next { get; }

    bool Read();
}

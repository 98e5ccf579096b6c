### Numbers, days and durations. Days and years come as text already, so that no year is grouped in thousands.

## Numbers

number = { $number }

## Months

month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre

## Days

date-day = { $day }
date = { $day } de { $month } de { $year }

## Spans of days, the first with first-day, first-month and first-year where they differ

date-two-days = { $first-day } y { $day } de { $month } de { $year }
date-span-days = del { $first-day } al { $day } de { $month } de { $year }
date-span-months = del { $first-day } de { $first-month } al { $day } de { $month } de { $year }
date-span-years = del { $first-day } de { $first-month } de { $first-year } al { $day } de { $month } de { $year }

## Durations

duration-minutes = { $minutes } min
duration-hours = { $hours } h
duration-hours-minutes = { $hours } h { $minutes } min

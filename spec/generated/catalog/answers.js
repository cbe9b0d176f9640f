/* eslint-disable */
// Generated from the specification. Do not edit.
import { characterCount, formats, isEqual } from '../../src/validation-runtime.ts';

const answers = {};
{
const exports = answers;

exports["catalog.getGame 200"] = validate0;
const schema1 = {"type":"object","description":"A game, piece of downloadable content, demo, soundtrack or program of the store.","additionalProperties":false,"required":["id","appId","type","name","shortDescription","releaseDate","availability","earlyAccess","requiredAge","platforms","developers","publishers","genres","categories","tags","isFree","price","reviews","averagePlaytimeMinutes","achievementsCount","metacritic","owners","parentAppId","updatedAt"],"properties":{"id":{"type":"string","format":"uuid"},"appId":{"$ref":"AppId"},"type":{"$ref":"AppType"},"name":{"type":"string","minLength":1,"maxLength":255},"shortDescription":{"type":"string","maxLength":2000},"releaseDate":{"description":"Null when nothing is announced.","oneOf":[{"$ref":"ReleaseDate"},{"type":"null"}]},"availability":{"$ref":"Availability"},"earlyAccess":{"type":"boolean"},"requiredAge":{"type":"integer","minimum":0,"maximum":99,"description":"Years; 0 for everybody."},"platforms":{"$ref":"Platforms"},"developers":{"$ref":"Labels"},"publishers":{"$ref":"Labels"},"genres":{"$ref":"Labels"},"categories":{"$ref":"Labels"},"tags":{"type":"array","description":"The 20 tags with the most votes, best first; those with unknown votes come last.","maxItems":20,"items":{"$ref":"TagVotes"}},"isFree":{"type":"boolean","description":"Free to play; the price, if any, is then that of a paid edition."},"price":{"description":"Null when the game is free or has no price, and so cannot be bought.","oneOf":[{"$ref":"Price"},{"type":"null"}]},"reviews":{"$ref":"ReviewCounts"},"averagePlaytimeMinutes":{"type":["integer","null"],"minimum":0,"maximum":2147483647},"achievementsCount":{"type":["integer","null"],"minimum":0,"maximum":2147483647},"metacritic":{"type":["integer","null"],"minimum":0,"maximum":100},"owners":{"description":"Estimated number of owners; null when unknown.","oneOf":[{"$ref":"OwnersEstimate"},{"type":"null"}]},"parentAppId":{"description":"The game that this content belongs to, if any.","oneOf":[{"$ref":"AppId"},{"type":"null"}]},"updatedAt":{"type":"string","format":"date-time"}}};
const schema3 = {"type":"string","enum":["game","dlc","demo","soundtrack","software"]};
const schema4 = {"type":"object","additionalProperties":false,"required":["date","precision"],"properties":{"date":{"type":"string","format":"date","description":"The day, or the first day of the month, quarter or year. From 1950 to 2099.","pattern":"^(19[5-9]|20\\d)\\d-\\d\\d-\\d\\d$"},"precision":{"type":"string","enum":["day","month","quarter","year"]}}};
const schema5 = {"type":"string","description":"A delisted game is no longer sold; who owns it keeps it.","enum":["released","coming_soon","delisted"]};
const schema6 = {"type":"array","maxItems":3,"uniqueItems":true,"items":{"type":"string","enum":["windows","mac","linux"]}};
const func0 = Object.prototype.hasOwnProperty;
const func1 = characterCount;
const formats0 = formats.uuid;
const formats2 = formats.date;
const formats4 = formats["date-time"];
const pattern0 = new RegExp("^(19[5-9]|20\\d)\\d-\\d\\d-\\d\\d$", "u");
const pattern3 = new RegExp("^[A-Z]{3}$", "u");
const pattern1 = new RegExp("^\\P{Cs}*$", "u");

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate2.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 100){
validate2.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) > 200){
validate2.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"Label/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func1(data0) < 1){
validate2.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"Label/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern1.test(data0)){
validate2.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"Label/pattern",keyword:"pattern",params:{pattern: "^\\P{Cs}*$"},message:"must match pattern \""+"^\\P{Cs}*$"+"\""}];
return false;
}
}
}
}
else {
validate2.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"Label/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
else {
validate2.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema9 = {"type":"object","additionalProperties":false,"required":["name","votes"],"properties":{"name":{"$ref":"Label"},"votes":{"type":["integer","null"],"minimum":0,"maximum":2147483647,"description":"Null when unknown."}}};

function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate7.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) && (missing0 = "name")) || ((data.votes === undefined) && (missing0 = "votes"))){
validate7.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "name") || (key0 === "votes"))){
validate7.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
let data0 = data.name;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(func1(data0) > 200){
validate7.errors = [{instancePath:instancePath+"/name",schemaPath:"Label/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func1(data0) < 1){
validate7.errors = [{instancePath:instancePath+"/name",schemaPath:"Label/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern1.test(data0)){
validate7.errors = [{instancePath:instancePath+"/name",schemaPath:"Label/pattern",keyword:"pattern",params:{pattern: "^\\P{Cs}*$"},message:"must match pattern \""+"^\\P{Cs}*$"+"\""}];
return false;
}
}
}
}
else {
validate7.errors = [{instancePath:instancePath+"/name",schemaPath:"Label/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.votes !== undefined){
let data1 = data.votes;
const _errs5 = errors;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
validate7.errors = [{instancePath:instancePath+"/votes",schemaPath:"#/properties/votes/type",keyword:"type",params:{type: schema9.properties.votes.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
validate7.errors = [{instancePath:instancePath+"/votes",schemaPath:"#/properties/votes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate7.errors = [{instancePath:instancePath+"/votes",schemaPath:"#/properties/votes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate7.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate7.errors = vErrors;
return errors === 0;
}
validate7.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.appId === undefined) && (missing0 = "appId"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.shortDescription === undefined) && (missing0 = "shortDescription"))) || ((data.releaseDate === undefined) && (missing0 = "releaseDate"))) || ((data.availability === undefined) && (missing0 = "availability"))) || ((data.earlyAccess === undefined) && (missing0 = "earlyAccess"))) || ((data.requiredAge === undefined) && (missing0 = "requiredAge"))) || ((data.platforms === undefined) && (missing0 = "platforms"))) || ((data.developers === undefined) && (missing0 = "developers"))) || ((data.publishers === undefined) && (missing0 = "publishers"))) || ((data.genres === undefined) && (missing0 = "genres"))) || ((data.categories === undefined) && (missing0 = "categories"))) || ((data.tags === undefined) && (missing0 = "tags"))) || ((data.isFree === undefined) && (missing0 = "isFree"))) || ((data.price === undefined) && (missing0 = "price"))) || ((data.reviews === undefined) && (missing0 = "reviews"))) || ((data.averagePlaytimeMinutes === undefined) && (missing0 = "averagePlaytimeMinutes"))) || ((data.achievementsCount === undefined) && (missing0 = "achievementsCount"))) || ((data.metacritic === undefined) && (missing0 = "metacritic"))) || ((data.owners === undefined) && (missing0 = "owners"))) || ((data.parentAppId === undefined) && (missing0 = "parentAppId"))) || ((data.updatedAt === undefined) && (missing0 = "updatedAt"))){
validate1.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func0.call(schema1.properties, key0))){
validate1.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(formats0(data0))){
validate1.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate1.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.appId !== undefined){
let data1 = data.appId;
const _errs4 = errors;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate1.errors = [{instancePath:instancePath+"/appId",schemaPath:"AppId/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 4294967295 || isNaN(data1)){
validate1.errors = [{instancePath:instancePath+"/appId",schemaPath:"AppId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate1.errors = [{instancePath:instancePath+"/appId",schemaPath:"AppId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
let data2 = data.type;
const _errs7 = errors;
if(typeof data2 !== "string"){
validate1.errors = [{instancePath:instancePath+"/type",schemaPath:"AppType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data2 === "game") || (data2 === "dlc")) || (data2 === "demo")) || (data2 === "soundtrack")) || (data2 === "software"))){
validate1.errors = [{instancePath:instancePath+"/type",schemaPath:"AppType/enum",keyword:"enum",params:{allowedValues: schema3.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data3 = data.name;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(func1(data3) > 255){
validate1.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
else {
if(func1(data3) < 1){
validate1.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shortDescription !== undefined){
let data4 = data.shortDescription;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data4 === "string"){
if(func1(data4) > 2000){
validate1.errors = [{instancePath:instancePath+"/shortDescription",schemaPath:"#/properties/shortDescription/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
}
else {
validate1.errors = [{instancePath:instancePath+"/shortDescription",schemaPath:"#/properties/shortDescription/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.releaseDate !== undefined){
let data5 = data.releaseDate;
const _errs14 = errors;
const _errs15 = errors;
let valid3 = false;
let passing0 = null;
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if(((data5.date === undefined) && (missing1 = "date")) || ((data5.precision === undefined) && (missing1 = "precision"))){
const err0 = {instancePath:instancePath+"/releaseDate",schemaPath:"ReleaseDate/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs19 = errors;
for(const key1 in data5){
if(!((key1 === "date") || (key1 === "precision"))){
const err1 = {instancePath:instancePath+"/releaseDate",schemaPath:"ReleaseDate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs19 === errors){
if(data5.date !== undefined){
let data6 = data5.date;
const _errs20 = errors;
if(errors === _errs20){
if(errors === _errs20){
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err2 = {instancePath:instancePath+"/releaseDate/date",schemaPath:"ReleaseDate/properties/date/pattern",keyword:"pattern",params:{pattern: "^(19[5-9]|20\\d)\\d-\\d\\d-\\d\\d$"},message:"must match pattern \""+"^(19[5-9]|20\\d)\\d-\\d\\d-\\d\\d$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
if(!(formats2(data6))){
const err3 = {instancePath:instancePath+"/releaseDate/date",schemaPath:"ReleaseDate/properties/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/releaseDate/date",schemaPath:"ReleaseDate/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
var valid5 = _errs20 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5.precision !== undefined){
let data7 = data5.precision;
const _errs22 = errors;
if(typeof data7 !== "string"){
const err5 = {instancePath:instancePath+"/releaseDate/precision",schemaPath:"ReleaseDate/properties/precision/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((((data7 === "day") || (data7 === "month")) || (data7 === "quarter")) || (data7 === "year"))){
const err6 = {instancePath:instancePath+"/releaseDate/precision",schemaPath:"ReleaseDate/properties/precision/enum",keyword:"enum",params:{allowedValues: schema4.properties.precision.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid5 = _errs22 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
else {
const err7 = {instancePath:instancePath+"/releaseDate",schemaPath:"ReleaseDate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs16 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs24 = errors;
if(data5 !== null){
const err8 = {instancePath:instancePath+"/releaseDate",schemaPath:"#/properties/releaseDate/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs24 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
}
if(!valid3){
const err9 = {instancePath:instancePath+"/releaseDate",schemaPath:"#/properties/releaseDate/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate1.errors = vErrors;
return false;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.availability !== undefined){
let data8 = data.availability;
const _errs26 = errors;
if(typeof data8 !== "string"){
validate1.errors = [{instancePath:instancePath+"/availability",schemaPath:"Availability/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data8 === "released") || (data8 === "coming_soon")) || (data8 === "delisted"))){
validate1.errors = [{instancePath:instancePath+"/availability",schemaPath:"Availability/enum",keyword:"enum",params:{allowedValues: schema5.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.earlyAccess !== undefined){
const _errs29 = errors;
if(typeof data.earlyAccess !== "boolean"){
validate1.errors = [{instancePath:instancePath+"/earlyAccess",schemaPath:"#/properties/earlyAccess/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requiredAge !== undefined){
let data10 = data.requiredAge;
const _errs31 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate1.errors = [{instancePath:instancePath+"/requiredAge",schemaPath:"#/properties/requiredAge/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs31){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 99 || isNaN(data10)){
validate1.errors = [{instancePath:instancePath+"/requiredAge",schemaPath:"#/properties/requiredAge/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99},message:"must be <= 99"}];
return false;
}
else {
if(data10 < 0 || isNaN(data10)){
validate1.errors = [{instancePath:instancePath+"/requiredAge",schemaPath:"#/properties/requiredAge/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.platforms !== undefined){
let data11 = data.platforms;
const _errs33 = errors;
const _errs34 = errors;
if(errors === _errs34){
if(Array.isArray(data11)){
if(data11.length > 3){
validate1.errors = [{instancePath:instancePath+"/platforms",schemaPath:"Platforms/maxItems",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items"}];
return false;
}
else {
var valid8 = true;
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
const _errs36 = errors;
if(typeof data12 !== "string"){
validate1.errors = [{instancePath:instancePath+"/platforms/" + i0,schemaPath:"Platforms/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data12 === "windows") || (data12 === "mac")) || (data12 === "linux"))){
validate1.errors = [{instancePath:instancePath+"/platforms/" + i0,schemaPath:"Platforms/items/enum",keyword:"enum",params:{allowedValues: schema6.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid8 = _errs36 === errors;
if(!valid8){
break;
}
}
if(valid8){
let i1 = data11.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data11[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate1.errors = [{instancePath:instancePath+"/platforms",schemaPath:"Platforms/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/platforms",schemaPath:"Platforms/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.developers !== undefined){
const _errs38 = errors;
if(!(validate2(data.developers, {instancePath:instancePath+"/developers",parentData:data,parentDataProperty:"developers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.publishers !== undefined){
const _errs39 = errors;
if(!(validate2(data.publishers, {instancePath:instancePath+"/publishers",parentData:data,parentDataProperty:"publishers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.genres !== undefined){
const _errs40 = errors;
if(!(validate2(data.genres, {instancePath:instancePath+"/genres",parentData:data,parentDataProperty:"genres",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.categories !== undefined){
const _errs41 = errors;
if(!(validate2(data.categories, {instancePath:instancePath+"/categories",parentData:data,parentDataProperty:"categories",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tags !== undefined){
let data17 = data.tags;
const _errs42 = errors;
if(errors === _errs42){
if(Array.isArray(data17)){
if(data17.length > 20){
validate1.errors = [{instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
return false;
}
else {
var valid10 = true;
const len1 = data17.length;
for(let i2=0; i2<len1; i2++){
const _errs44 = errors;
if(!(validate7(data17[i2], {instancePath:instancePath+"/tags/" + i2,parentData:data17,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
var valid10 = _errs44 === errors;
if(!valid10){
break;
}
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isFree !== undefined){
const _errs45 = errors;
if(typeof data.isFree !== "boolean"){
validate1.errors = [{instancePath:instancePath+"/isFree",schemaPath:"#/properties/isFree/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.price !== undefined){
let data20 = data.price;
const _errs47 = errors;
const _errs48 = errors;
let valid11 = false;
let passing1 = null;
const _errs49 = errors;
const _errs50 = errors;
if(errors === _errs50){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing2;
if(((((data20.amount === undefined) && (missing2 = "amount")) || ((data20.currency === undefined) && (missing2 = "currency"))) || ((data20.discountPercent === undefined) && (missing2 = "discountPercent"))) || ((data20.finalAmount === undefined) && (missing2 = "finalAmount"))){
const err10 = {instancePath:instancePath+"/price",schemaPath:"Price/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
const _errs52 = errors;
for(const key2 in data20){
if(!((((key2 === "amount") || (key2 === "currency")) || (key2 === "discountPercent")) || (key2 === "finalAmount"))){
const err11 = {instancePath:instancePath+"/price",schemaPath:"Price/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
break;
}
}
if(_errs52 === errors){
if(data20.amount !== undefined){
let data21 = data20.amount;
const _errs53 = errors;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err12 = {instancePath:instancePath+"/price/amount",schemaPath:"Price/properties/amount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(errors === _errs53){
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 2000000000 || isNaN(data21)){
const err13 = {instancePath:instancePath+"/price/amount",schemaPath:"Price/properties/amount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2000000000},message:"must be <= 2000000000"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
if(data21 < 1 || isNaN(data21)){
const err14 = {instancePath:instancePath+"/price/amount",schemaPath:"Price/properties/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
var valid13 = _errs53 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data20.currency !== undefined){
let data22 = data20.currency;
const _errs55 = errors;
if(errors === _errs55){
if(typeof data22 === "string"){
if(!pattern3.test(data22)){
const err15 = {instancePath:instancePath+"/price/currency",schemaPath:"Price/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/price/currency",schemaPath:"Price/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var valid13 = _errs55 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data20.discountPercent !== undefined){
let data23 = data20.discountPercent;
const _errs57 = errors;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err17 = {instancePath:instancePath+"/price/discountPercent",schemaPath:"Price/properties/discountPercent/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(errors === _errs57){
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 100 || isNaN(data23)){
const err18 = {instancePath:instancePath+"/price/discountPercent",schemaPath:"Price/properties/discountPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
if(data23 < 0 || isNaN(data23)){
const err19 = {instancePath:instancePath+"/price/discountPercent",schemaPath:"Price/properties/discountPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
}
var valid13 = _errs57 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data20.finalAmount !== undefined){
let data24 = data20.finalAmount;
const _errs59 = errors;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err20 = {instancePath:instancePath+"/price/finalAmount",schemaPath:"Price/properties/finalAmount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(errors === _errs59){
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 2000000000 || isNaN(data24)){
const err21 = {instancePath:instancePath+"/price/finalAmount",schemaPath:"Price/properties/finalAmount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2000000000},message:"must be <= 2000000000"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
if(data24 < 0 || isNaN(data24)){
const err22 = {instancePath:instancePath+"/price/finalAmount",schemaPath:"Price/properties/finalAmount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
}
var valid13 = _errs59 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
}
}
else {
const err23 = {instancePath:instancePath+"/price",schemaPath:"Price/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
var _valid1 = _errs49 === errors;
if(_valid1){
valid11 = true;
passing1 = 0;
}
const _errs61 = errors;
if(data20 !== null){
const err24 = {instancePath:instancePath+"/price",schemaPath:"#/properties/price/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid1 = _errs61 === errors;
if(_valid1 && valid11){
valid11 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid11 = true;
passing1 = 1;
}
}
if(!valid11){
const err25 = {instancePath:instancePath+"/price",schemaPath:"#/properties/price/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
validate1.errors = vErrors;
return false;
}
else {
errors = _errs48;
if(vErrors !== null){
if(_errs48){
vErrors.length = _errs48;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reviews !== undefined){
let data25 = data.reviews;
const _errs63 = errors;
const _errs64 = errors;
if(errors === _errs64){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
let missing3;
if(((data25.positive === undefined) && (missing3 = "positive")) || ((data25.negative === undefined) && (missing3 = "negative"))){
validate1.errors = [{instancePath:instancePath+"/reviews",schemaPath:"ReviewCounts/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs66 = errors;
for(const key3 in data25){
if(!((key3 === "positive") || (key3 === "negative"))){
validate1.errors = [{instancePath:instancePath+"/reviews",schemaPath:"ReviewCounts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs66 === errors){
if(data25.positive !== undefined){
let data26 = data25.positive;
const _errs67 = errors;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
validate1.errors = [{instancePath:instancePath+"/reviews/positive",schemaPath:"ReviewCounts/properties/positive/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs67){
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 2147483647 || isNaN(data26)){
validate1.errors = [{instancePath:instancePath+"/reviews/positive",schemaPath:"ReviewCounts/properties/positive/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data26 < 0 || isNaN(data26)){
validate1.errors = [{instancePath:instancePath+"/reviews/positive",schemaPath:"ReviewCounts/properties/positive/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid15 = _errs67 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data25.negative !== undefined){
let data27 = data25.negative;
const _errs69 = errors;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
validate1.errors = [{instancePath:instancePath+"/reviews/negative",schemaPath:"ReviewCounts/properties/negative/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs69){
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 2147483647 || isNaN(data27)){
validate1.errors = [{instancePath:instancePath+"/reviews/negative",schemaPath:"ReviewCounts/properties/negative/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data27 < 0 || isNaN(data27)){
validate1.errors = [{instancePath:instancePath+"/reviews/negative",schemaPath:"ReviewCounts/properties/negative/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid15 = _errs69 === errors;
}
else {
var valid15 = true;
}
}
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/reviews",schemaPath:"ReviewCounts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs63 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.averagePlaytimeMinutes !== undefined){
let data28 = data.averagePlaytimeMinutes;
const _errs71 = errors;
if((!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))) && (data28 !== null)){
validate1.errors = [{instancePath:instancePath+"/averagePlaytimeMinutes",schemaPath:"#/properties/averagePlaytimeMinutes/type",keyword:"type",params:{type: schema1.properties.averagePlaytimeMinutes.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs71){
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 2147483647 || isNaN(data28)){
validate1.errors = [{instancePath:instancePath+"/averagePlaytimeMinutes",schemaPath:"#/properties/averagePlaytimeMinutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data28 < 0 || isNaN(data28)){
validate1.errors = [{instancePath:instancePath+"/averagePlaytimeMinutes",schemaPath:"#/properties/averagePlaytimeMinutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs71 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.achievementsCount !== undefined){
let data29 = data.achievementsCount;
const _errs73 = errors;
if((!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))) && (data29 !== null)){
validate1.errors = [{instancePath:instancePath+"/achievementsCount",schemaPath:"#/properties/achievementsCount/type",keyword:"type",params:{type: schema1.properties.achievementsCount.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs73){
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 2147483647 || isNaN(data29)){
validate1.errors = [{instancePath:instancePath+"/achievementsCount",schemaPath:"#/properties/achievementsCount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data29 < 0 || isNaN(data29)){
validate1.errors = [{instancePath:instancePath+"/achievementsCount",schemaPath:"#/properties/achievementsCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs73 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metacritic !== undefined){
let data30 = data.metacritic;
const _errs75 = errors;
if((!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))) && (data30 !== null)){
validate1.errors = [{instancePath:instancePath+"/metacritic",schemaPath:"#/properties/metacritic/type",keyword:"type",params:{type: schema1.properties.metacritic.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs75){
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 100 || isNaN(data30)){
validate1.errors = [{instancePath:instancePath+"/metacritic",schemaPath:"#/properties/metacritic/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data30 < 0 || isNaN(data30)){
validate1.errors = [{instancePath:instancePath+"/metacritic",schemaPath:"#/properties/metacritic/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs75 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.owners !== undefined){
let data31 = data.owners;
const _errs77 = errors;
const _errs78 = errors;
let valid16 = false;
let passing2 = null;
const _errs79 = errors;
const _errs80 = errors;
if(errors === _errs80){
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
let missing4;
if(((data31.min === undefined) && (missing4 = "min")) || ((data31.max === undefined) && (missing4 = "max"))){
const err26 = {instancePath:instancePath+"/owners",schemaPath:"OwnersEstimate/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
const _errs82 = errors;
for(const key4 in data31){
if(!((key4 === "min") || (key4 === "max"))){
const err27 = {instancePath:instancePath+"/owners",schemaPath:"OwnersEstimate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
break;
}
}
if(_errs82 === errors){
if(data31.min !== undefined){
let data32 = data31.min;
const _errs83 = errors;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err28 = {instancePath:instancePath+"/owners/min",schemaPath:"OwnersEstimate/properties/min/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(errors === _errs83){
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 2147483647 || isNaN(data32)){
const err29 = {instancePath:instancePath+"/owners/min",schemaPath:"OwnersEstimate/properties/min/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
else {
if(data32 < 0 || isNaN(data32)){
const err30 = {instancePath:instancePath+"/owners/min",schemaPath:"OwnersEstimate/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
}
var valid18 = _errs83 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data31.max !== undefined){
let data33 = data31.max;
const _errs85 = errors;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err31 = {instancePath:instancePath+"/owners/max",schemaPath:"OwnersEstimate/properties/max/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(errors === _errs85){
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 2147483647 || isNaN(data33)){
const err32 = {instancePath:instancePath+"/owners/max",schemaPath:"OwnersEstimate/properties/max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
else {
if(data33 < 0 || isNaN(data33)){
const err33 = {instancePath:instancePath+"/owners/max",schemaPath:"OwnersEstimate/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
}
var valid18 = _errs85 === errors;
}
else {
var valid18 = true;
}
}
}
}
}
else {
const err34 = {instancePath:instancePath+"/owners",schemaPath:"OwnersEstimate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
var _valid2 = _errs79 === errors;
if(_valid2){
valid16 = true;
passing2 = 0;
}
const _errs87 = errors;
if(data31 !== null){
const err35 = {instancePath:instancePath+"/owners",schemaPath:"#/properties/owners/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid2 = _errs87 === errors;
if(_valid2 && valid16){
valid16 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid16 = true;
passing2 = 1;
}
}
if(!valid16){
const err36 = {instancePath:instancePath+"/owners",schemaPath:"#/properties/owners/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
validate1.errors = vErrors;
return false;
}
else {
errors = _errs78;
if(vErrors !== null){
if(_errs78){
vErrors.length = _errs78;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs77 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parentAppId !== undefined){
let data34 = data.parentAppId;
const _errs89 = errors;
const _errs90 = errors;
let valid19 = false;
let passing3 = null;
const _errs91 = errors;
const _errs92 = errors;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err37 = {instancePath:instancePath+"/parentAppId",schemaPath:"AppId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(errors === _errs92){
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 4294967295 || isNaN(data34)){
const err38 = {instancePath:instancePath+"/parentAppId",schemaPath:"AppId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
else {
if(data34 < 1 || isNaN(data34)){
const err39 = {instancePath:instancePath+"/parentAppId",schemaPath:"AppId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
}
var _valid3 = _errs91 === errors;
if(_valid3){
valid19 = true;
passing3 = 0;
}
const _errs94 = errors;
if(data34 !== null){
const err40 = {instancePath:instancePath+"/parentAppId",schemaPath:"#/properties/parentAppId/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid3 = _errs94 === errors;
if(_valid3 && valid19){
valid19 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid19 = true;
passing3 = 1;
}
}
if(!valid19){
const err41 = {instancePath:instancePath+"/parentAppId",schemaPath:"#/properties/parentAppId/oneOf",keyword:"oneOf",params:{passingSchemas: passing3},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
validate1.errors = vErrors;
return false;
}
else {
errors = _errs90;
if(vErrors !== null){
if(_errs90){
vErrors.length = _errs90;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs89 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updatedAt !== undefined){
let data35 = data.updatedAt;
const _errs96 = errors;
if(errors === _errs96){
if(errors === _errs96){
if(typeof data35 === "string"){
if(!(formats4(data35))){
validate1.errors = [{instancePath:instancePath+"/updatedAt",schemaPath:"#/properties/updatedAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate1.errors = [{instancePath:instancePath+"/updatedAt",schemaPath:"#/properties/updatedAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs96 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate1.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate0.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports["catalog.importGames 200"] = validate10;
const schema17 = {"type":"object","additionalProperties":false,"required":["index","appId","reason"],"properties":{"index":{"type":"integer","minimum":0,"maximum":999,"description":"Position in `games`."},"appId":{"description":"Null when the row has no usable one.","oneOf":[{"$ref":"AppId"},{"type":"null"}]},"reason":{"type":"object","additionalProperties":false,"required":["code","message"],"properties":{"code":{"type":"string","description":"`invalid-game`: a field is missing, unknown or out of its bounds.\n`repeated-app-id`: an earlier row of the same call has this appId; that one counts.\n","enum":["invalid-game","repeated-app-id"]},"message":{"type":"string","maxLength":500}}}}};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate12.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.index === undefined) && (missing0 = "index")) || ((data.appId === undefined) && (missing0 = "appId"))) || ((data.reason === undefined) && (missing0 = "reason"))){
validate12.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "index") || (key0 === "appId")) || (key0 === "reason"))){
validate12.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.index !== undefined){
let data0 = data.index;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate12.errors = [{instancePath:instancePath+"/index",schemaPath:"#/properties/index/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 999 || isNaN(data0)){
validate12.errors = [{instancePath:instancePath+"/index",schemaPath:"#/properties/index/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999},message:"must be <= 999"}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate12.errors = [{instancePath:instancePath+"/index",schemaPath:"#/properties/index/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.appId !== undefined){
let data1 = data.appId;
const _errs4 = errors;
const _errs5 = errors;
let valid1 = false;
let passing0 = null;
const _errs6 = errors;
const _errs7 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err0 = {instancePath:instancePath+"/appId",schemaPath:"AppId/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs7){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 4294967295 || isNaN(data1)){
const err1 = {instancePath:instancePath+"/appId",schemaPath:"AppId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data1 < 1 || isNaN(data1)){
const err2 = {instancePath:instancePath+"/appId",schemaPath:"AppId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs6 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs9 = errors;
if(data1 !== null){
const err3 = {instancePath:instancePath+"/appId",schemaPath:"#/properties/appId/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs9 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err4 = {instancePath:instancePath+"/appId",schemaPath:"#/properties/appId/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate12.errors = vErrors;
return false;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
let data2 = data.reason;
const _errs11 = errors;
if(errors === _errs11){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((data2.code === undefined) && (missing1 = "code")) || ((data2.message === undefined) && (missing1 = "message"))){
validate12.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs13 = errors;
for(const key1 in data2){
if(!((key1 === "code") || (key1 === "message"))){
validate12.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs13 === errors){
if(data2.code !== undefined){
let data3 = data2.code;
const _errs14 = errors;
if(typeof data3 !== "string"){
validate12.errors = [{instancePath:instancePath+"/reason/code",schemaPath:"#/properties/reason/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data3 === "invalid-game") || (data3 === "repeated-app-id"))){
validate12.errors = [{instancePath:instancePath+"/reason/code",schemaPath:"#/properties/reason/properties/code/enum",keyword:"enum",params:{allowedValues: schema17.properties.reason.properties.code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.message !== undefined){
let data4 = data2.message;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data4 === "string"){
if(func1(data4) > 500){
validate12.errors = [{instancePath:instancePath+"/reason/message",schemaPath:"#/properties/reason/properties/message/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}];
return false;
}
}
else {
validate12.errors = [{instancePath:instancePath+"/reason/message",schemaPath:"#/properties/reason/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate12.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate12.errors = vErrors;
return errors === 0;
}
validate12.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate11.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.created === undefined) && (missing0 = "created")) || ((data.updated === undefined) && (missing0 = "updated"))) || ((data.unchanged === undefined) && (missing0 = "unchanged"))) || ((data.refused === undefined) && (missing0 = "refused"))){
validate11.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "created") || (key0 === "updated")) || (key0 === "unchanged")) || (key0 === "refused"))){
validate11.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.created !== undefined){
let data0 = data.created;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate11.errors = [{instancePath:instancePath+"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000 || isNaN(data0)){
validate11.errors = [{instancePath:instancePath+"/created",schemaPath:"#/properties/created/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate11.errors = [{instancePath:instancePath+"/created",schemaPath:"#/properties/created/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated !== undefined){
let data1 = data.updated;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate11.errors = [{instancePath:instancePath+"/updated",schemaPath:"#/properties/updated/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000 || isNaN(data1)){
validate11.errors = [{instancePath:instancePath+"/updated",schemaPath:"#/properties/updated/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate11.errors = [{instancePath:instancePath+"/updated",schemaPath:"#/properties/updated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unchanged !== undefined){
let data2 = data.unchanged;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate11.errors = [{instancePath:instancePath+"/unchanged",schemaPath:"#/properties/unchanged/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000 || isNaN(data2)){
validate11.errors = [{instancePath:instancePath+"/unchanged",schemaPath:"#/properties/unchanged/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate11.errors = [{instancePath:instancePath+"/unchanged",schemaPath:"#/properties/unchanged/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refused !== undefined){
let data3 = data.refused;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
if(data3.length > 1000){
validate11.errors = [{instancePath:instancePath+"/refused",schemaPath:"#/properties/refused/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs10 = errors;
if(!(validate12(data3[i0], {instancePath:instancePath+"/refused/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate11.errors = [{instancePath:instancePath+"/refused",schemaPath:"#/properties/refused/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate11.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate11.errors = vErrors;
return errors === 0;
}
validate11.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate10.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate11(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
validate10.errors = vErrors;
return errors === 0;
}
validate10.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

}

export const validators = {
  "catalog.getGame": {
    "200": answers['catalog.getGame 200']
  },
  "catalog.importGames": {
    "200": answers['catalog.importGames 200']
  }
};
